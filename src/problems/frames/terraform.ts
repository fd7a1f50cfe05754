/**
 * Terraform, OpenTofu, Packer and tflint: a title, the place, a snippet, an explanation; newer ones in a box.
 *
 *   │ Error: Unsupported argument
 *   │
 *   │   on main.tf line 3, in resource "null_resource" "a":
 *   │    3:   foo = 1
 *   │
 *   │ An argument named "foo" is not expected here.
 *   ╵
 */
import type { Frame, Recogniser, Report, Seen } from '../recogniser.ts';

const place = /^[│|]? {0,3}on (\S.{0,300}?) line (\d+)(?:, in .*)?:$/;
const title = /^(?:[│|] )?(Error|Warning|Notice): (.+?)(?: \((\w+)\))?$/;
const mostMessageLines = 5;

/** tflint's rule tells that the place follows. */
const ruled = /^(?:Error|Warning|Notice): .+ \([a-z0-9]+(?:_[a-z0-9]+)+\)$/;

export const terraform: readonly Recogniser[] = [
  {
    source: 'terraform',
    triggers: ['╷'],
    read: (line) => (line.trim() === '╷' ? readText(null) : false),
  },
  {
    source: 'tflint',
    triggers: ['Error: ', 'Warning: ', 'Notice: '],
    read: (line) => (ruled.test(line) ? readText(title.exec(line)) : false),
  },
  {
    source: 'terraform',
    triggers: ['.tf line #', '.tfvars line #', '.hcl line #', '.json line #'],
    read(line, report, seen) {
      const head = place.test(line) ? findTitle(seen) : undefined;
      if (!head) return false;
      const frame = readText(head);
      frame.take(line, report);
      return frame;
    },
  },
];

function findTitle(seen: Seen): RegExpExecArray | undefined {
  for (let count = 1; count <= 4; count++) {
    const match = title.exec(seen.back(count) ?? '');
    if (match) return match;
  }
  return undefined;
}

/** A box ends in its corner; without one nothing tells where the explanation ends but a blank line. */
function readText(known: RegExpExecArray | null): Frame {
  let head = known;
  let at: RegExpExecArray | null = null;
  let isSnippet = false;
  const text: string[] = [];
  const close = (report: Report) => {
    if (head && (at || known === null)) tell(report, head, at, text);
  };
  return {
    take(line, report) {
      const inner = line.replace(/^[│|] ?/, '').trim();
      const isBox = /^[│|]/.test(line);
      if (line.trim() === '╵' || (!isBox && line !== '' && !head) || (!isBox && line === '' && text.length > 0)) {
        close(report);
        return head || line.trim() === '╵' ? 'last' : 'left';
      }
      if (!isBox && (at ? title.test(line) : known && line !== '' && !place.test(line))) {
        close(report);
        return 'left';
      }
      if (!head) head = title.exec(line);
      else if (!at && place.test(line)) {
        at = place.exec(line);
        isSnippet = true;
      } else if (inner === '') isSnippet = false;
      else if (!isSnippet) text.push(inner);
      return 'taken';
    },
    end: close,
  };
}

function tell(report: Report, head: RegExpExecArray, at: RegExpExecArray | null, text: readonly string[]): void {
  const [, word, heading, rule] = head;
  report({
    source: rule === undefined ? 'terraform' : 'tflint',
    severity: word === 'Error' ? 'error' : word === 'Warning' ? 'warning' : 'notice',
    message: [heading, ...text.filter((line) => !line.startsWith('Reference: '))].slice(0, mostMessageLines).join('\n'),
    ...(at && { file: at[1]!, line: Number(at[2]) }),
    ...(rule !== undefined && { code: rule }),
  });
}
