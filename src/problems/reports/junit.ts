/**
 * JUnit XML. There is no standard; this reads what Ant, Maven, pytest, Jest, Mocha, PHPUnit and go-junit-report write
 * (https://github.com/testmoapp/junitxml lists the dialects).
 */
import type { FailedTest, ReportContents } from './report.ts';
import type { XmlHandler } from './xml.ts';

const mostTextChars = 20_000;

/** Reads documents with the root `testsuites` or `testsuite` into `contents`. */
export function readJunit({ failedTests }: ReportContents): XmlHandler {
  let files: (string | undefined)[] = [];
  let test: Readonly<Record<string, string>> | undefined;
  let failure: { type: string; message: string; text: string } | undefined;
  return {
    open(name, attributes) {
      if (name === 'testsuite' || name === 'testsuites') files.push(attributes.file);
      else if (name === 'testcase') test = attributes;
      else if ((name === 'failure' || name === 'error') && test) {
        failure = { type: attributes.type ?? '', message: attributes.message ?? '', text: '' };
      }
    },
    text(part) {
      if (failure && failure.text.length < mostTextChars) failure.text += part;
    },
    close(name) {
      if (name === 'testsuite' || name === 'testsuites') files = files.slice(0, -1);
      else if (name === 'testcase') test = undefined;
      else if ((name === 'failure' || name === 'error') && test && failure) {
        failedTests.push(
          describeTest(
            test,
            failure,
            files.findLast((file) => file !== undefined),
          ),
        );
        failure = undefined;
      }
    },
  };
}

function describeTest(
  test: Readonly<Record<string, string>>,
  { type, message, text }: { type: string; message: string; text: string },
  suiteFile: string | undefined,
): FailedTest {
  const file = test.file ?? test.filepath ?? suiteFile;
  const line = Number(test.line ?? test.lineno);
  return {
    source: 'junit',
    name: test.name ?? '',
    className: test.classname ?? '',
    message: describeFailure(test, message.trim(), text) || type || 'failed',
    text: text.trim() === '' ? message : text,
    ...(file !== undefined && { file }),
    ...(Number.isInteger(line) && line > 0 && { line }),
  };
}

const mostLines = 5;

/** The message, or where it says nothing the first lines of the text, without the name of the test and the place. */
function describeFailure(test: Readonly<Record<string, string>>, message: string, text: string): string {
  if (message !== '' && !/^failed$/i.test(message)) return message;
  const lines = text.trim().split('\n');
  if (lines.length > 1 && lines[0]!.includes(`${test.classname}::`)) lines.shift();
  const end = lines.findIndex((line) => line.trim() === '');
  const said = lines.slice(0, Math.min(mostLines, end < 0 ? mostLines : end)).map((line) => line.trim());
  return said.join('\n').replace(/^[\w./-]+\.go:\d+: /, '') || message;
}
