/**
 * Maven's compiler plugin: `[ERROR] /app/src/Foo.java:[10,20] message`, with the details in the lines below.
 * It tells all errors again at the end, where the details have `[ERROR]` in front too.
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';

const head =
  /^\[(ERROR|WARNING)\] (?:(?:file:\/\/)?)((?:\/?[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(java|kts?|scala|groovy)):(?:\[(\d+)(?:,(\d+))?\]| \((\d+), (\d+)\)|(\d+):(\d+)) (?:error: |warning: )?(?:\[(\w[\w-]*)\] )?(.*)$/;
const mostLines = 5;
const tools: Readonly<Record<string, string>> = { java: 'javac', kt: 'kotlinc', kts: 'kotlinc', scala: 'scalac' };

export const mavenCompiler: Recogniser = {
  source: 'javac',
  triggers: [':[#', ': (#', '.kt:#'],
  read(line) {
    const match = head.exec(line);
    return match ? readBelow(match) : false;
  },
};

function readBelow(match: RegExpExecArray): Frame {
  const [
    ,
    severity,
    file = '',
    extension = '',
    javaLine,
    javaColumn,
    oldLine,
    oldColumn,
    ktLine,
    ktColumn,
    code,
    message = '',
  ] = match;
  const lines = [message];
  const column = javaColumn ?? oldColumn ?? ktColumn;
  function tell(report: Report): void {
    report({
      severity: severity === 'ERROR' ? 'error' : 'warning',
      message: lines.slice(0, mostLines).join('\n'),
      file,
      line: Number(javaLine ?? oldLine ?? ktLine),
      ...(column !== undefined && { column: Number(column) }),
      ...(code !== undefined && { code }),
      source: tools[extension] ?? extension,
    });
  }
  return {
    take(line, report) {
      const detail = /^(?:\[ERROR\] | )? {1,10}(\S.*)$/.exec(line)?.[1];
      if (detail === undefined || lines.length > 20) {
        tell(report);
        return 'left';
      }
      if (!/^where .* (?:is a|are) type-variable/.test(detail)) lines.push(detail);
      return 'taken';
    },
    end: tell,
  };
}
