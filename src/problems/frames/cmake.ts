/**
 * CMake's errors and warnings. The place to look at is the innermost call that is not in a module of CMake's own:
 *
 *   CMake Error at /usr/share/cmake-3.25/Modules/FindPackageHandleStandardArgs.cmake:230 (message):
 *     Could NOT find Boost (missing: Boost_INCLUDE_DIR)
 *   Call Stack (most recent call first):
 *     /usr/share/cmake-3.25/Modules/FindBoost.cmake:2376 (find_package_handle_standard_args)
 *     sub/CMakeLists.txt:2 (find_package)
 */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';

const header =
  /^CMake (Error|Warning|Deprecation Error|Deprecation Warning|Internal Error|Policy Warning|Install Error|Author Warning)(?: \(dev\))?(?: (?:at|in) (.{1,500}?)(?::(\d+))?(?: \(([^()]{1,200})\))?)?:(?: (.+))?$/;
const stackHeader = /^ {0,2}Call Stack \(most recent call first\):$/;
const call = /^ {2,4}(\S.{0,500}?):(\d+) \([^()]{1,200}\)$/;
const advice = /^This (?:warning|error) is for project developers\. /;
const ofCMake = /[\\/](?:share[\\/]cmake-[\d.]+|cmake[^\\/]*[\\/]Modules|scripts[\\/]buildsystems)[\\/]/i;
/** The parser's own message names the place once more, with a column. */
const syntaxPlace = /^(.+\.(?:cmake|txt)):(\d+):(\d+)$/;
/** What follows an error that was told. */
const afterwords = /^(?:Run 'cmake --help' |Error processing file: )/;
const mostMessageLines = 5;

export const cmake: Recogniser = {
  source: 'cmake',
  triggers: ['CMake '],
  read(line, report) {
    const match = header.exec(line);
    if (!match) return false;
    const [, word, file, row, , text] = match;
    if (text !== undefined && afterwords.test(text)) return true;
    const finding: Finding = {
      source: 'cmake',
      severity: word!.endsWith('Error') ? 'error' : 'warning',
      message: text?.trim() ?? '',
      ...(file !== undefined && { file }),
      ...(row !== undefined && { line: Number(row) }),
    };
    if (text === undefined) return readBelow(finding);
    report(finding);
    return true;
  },
};

function readBelow(finding: Finding): Frame {
  const message: string[] = [];
  let inStack = false;
  let isPlaced = finding.file === undefined || !ofCMake.test(finding.file);
  let blanks = 0;
  let isWrapped = false;

  function takeCall(line: string): boolean {
    const match = call.exec(line);
    if (match && !isPlaced && !ofCMake.test(match[1]!)) {
      finding.file = match[1]!;
      finding.line = Number(match[2]);
      isPlaced = true;
    }
    return match !== null;
  }

  /** CMake wraps paragraphs; what is indented further it leaves as it is. */
  function takeText(line: string): void {
    const text = line.trim();
    const place = syntaxPlace.exec(text);
    if (place && Number(place[2]) === finding.line) finding.column = Number(place[3]);
    else if (isWrapped && !line.startsWith('   ')) message.push(`${message.pop()} ${text}`);
    else message.push(text);
    isWrapped = !line.startsWith('   ');
  }

  function close(report: Report): void {
    report({ ...finding, message: message.slice(0, mostMessageLines).join('\n') });
  }

  return {
    take(line, report) {
      blanks = line === '' ? blanks + 1 : 0;
      if (line === '') isWrapped = false;
      if (stackHeader.test(line)) inStack = true;
      else if (inStack ? takeCall(line) : line.startsWith('  ')) {
        if (!inStack) takeText(line);
      } else if (advice.test(line)) {
        close(report);
        return 'last';
      } else if (line !== '' || inStack || blanks > 1) {
        close(report);
        return line === '' ? 'last' : 'left';
      }
      return 'taken';
    },
    end: close,
  };
}
