/**
 * Reports of the sanitizers of gcc and clang (address, thread, memory, leak): one problem each, at the innermost call
 * of the first stack that is not in a library. The undefined behaviour sanitizer has a line, in `matchers/compilers.ts`.
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';

const header =
  /^(?:==\d+==) ?(?:ERROR|WARNING): (\w+Sanitizer): (.+)$|^WARNING: (ThreadSanitizer): (.+?)(?: \(pid=\d+\))?$/;
const access = /^\s*((?:Atomic )?(?:read|write|READ|WRITE|Read|Write) of size \d+)\b/;
/** The definitions that break the rule of one definition. */
const definition = /^\s+\[\d+\] size=\d+ (.+)$/;
const leak = /^(Direct|Indirect) leak of \d+ byte\(s\) in \d+ object\(s\)/;
const frameLine = /^\s+#\d+ (?:0x[0-9a-f]+ )?(?:in )?(.+)$/;
/** Behind the place stands the module. */
const modules = /(?: \([^()]*\)){1,3}$/;
const located = /^(.+?):(\d+)(?::(\d+))?$/;
const outside =
  /^(?:\.\.\/|<|\/usr\/(?!src\/)|\/lib|csu\/|\/build\/(?:glibc|gcc)|\/rustc\/)|\/(?:libsanitizer|compiler-rt|sysdeps|gcc|libcxx|libstdc\+\+)\//;
const names: Readonly<Record<string, string>> = {
  AddressSanitizer: 'asan',
  LeakSanitizer: 'lsan',
  MemorySanitizer: 'msan',
  ThreadSanitizer: 'tsan',
};

interface Place {
  file: string;
  line: number;
  column?: number;
}

export const sanitizer: Recogniser = {
  source: 'sanitizer',
  triggers: ['Sanitizer: '],
  read(line) {
    const match = header.exec(line);
    if (!match) return false;
    const tool = match[1] ?? match[3]!;
    const text = (match[2] ?? match[4]!).replace(/(?: on)?(?: unknown)?(?: address)? \(?0x[0-9a-f]+.*$| \(pc .*$/, '');
    return readReport(names[tool] ?? tool.toLowerCase(), text);
  },
};

function readReport(source: string, text: string): Frame {
  let message: string | undefined = source === 'lsan' ? undefined : text;
  let place: Place | undefined;
  let hasDirect = false;

  /** Each leak is a problem; those that hang on another one are not. */
  function close(report: Report): void {
    if (message !== undefined) report({ source, severity: 'error', message, ...place });
    message = undefined;
    place = undefined;
  }

  function takeText(line: string, report: Report): void {
    const leaked = leak.exec(line);
    if (leaked) {
      close(report);
      hasDirect ||= leaked[1] === 'Direct';
      message = leaked[1] === 'Direct' || !hasDirect ? leaked[0] : undefined;
    }
    const accessed = place === undefined && message === text ? access.exec(line) : null;
    if (accessed) message = `${text}: ${accessed[1]}`;
  }

  return {
    take(line, report) {
      const call = frameLine.exec(line) ?? definition.exec(line);
      if (call) place ??= readPlace(call[1]!);
      else takeText(line, report);
      if (!/^SUMMARY: \w+Sanitizer: /.test(line)) return 'taken';
      close(report);
      return 'last';
    },
    end: close,
  };
}

/** `main /work/a.c:4:34 (a.out+0x1)`; a path may have blanks, so may the function. */
function readPlace(text: string): Place | undefined {
  const plain = text.replace(modules, '');
  const absolute = plain.search(/ (?:\/|[A-Za-z]:[\\/])/);
  const path = plain.slice((absolute >= 0 ? absolute : plain.lastIndexOf(' ')) + 1);
  const match = located.exec(path);
  if (!match || outside.test(match[1]!) || Number(match[2]) === 0) return undefined;
  const [, file, line, column] = match;
  return { file: file!, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
}
