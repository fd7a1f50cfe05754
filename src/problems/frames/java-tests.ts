/** Failed tests as Surefire, Gradle and JUnit's own runners print them, and uncaught exceptions: all end in a stack trace. */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';
import { createJavaStack, findFolder, type JavaPlace, type JavaStack } from './java-stack.ts';

interface FailedTest {
  source: string;
  name: string;
  className?: string | undefined;
}

function tellFailure(report: Report, { source, name, className }: FailedTest, stack: JavaStack): void {
  const place = stack.place(className);
  const message = stack.message();
  report({
    severity: 'error',
    message: message === '' ? `${name}: failed` : `${name}: ${message}`,
    ...locate(place, 'test', className),
    source,
  });
}

/** `strip` takes off what stands in front of each line; undefined: the line is not of the test. */
function readStack(test: FailedTest, strip: (line: string, hasFrames: boolean) => string | undefined): Frame {
  const stack = createJavaStack();
  return {
    take(line, report) {
      const text = strip(line, stack.hasFrames());
      if (text !== undefined && !(text.trim() === '' && stack.hasFrames()) && stack.add(text)) return 'taken';
      tellFailure(report, test, stack);
      return 'left';
    },
    end: (report) => tellFailure(report, test, stack),
  };
}

/**
 * [ERROR] adds(app.BasketTest)  Time elapsed: 0.009 s  <<< FAILURE!
 * [ERROR] app.BasketTest.adds -- Time elapsed: 0.009 s <<< FAILURE!
 */
export const surefire: Recogniser = {
  source: 'surefire',
  triggers: ['<<< FAILURE!', '<<< ERROR!'],
  read(line) {
    const at = line.indexOf('Time elapsed: ');
    if (at < 0 || !/<<< (?:FAILURE|ERROR)!$/.test(line)) return false;
    const head = line
      .slice(0, at)
      .replace(/^\[\w+\]\s+/, '')
      .replace(/[\s-]+$/, '');
    if (head === '' || head.startsWith('Tests run:')) return true;
    const old = /^(.+)\(([\w.$]+)\)$/.exec(head);
    const whole = /^([\w.$]*[A-Z][\w$]*)\.([^.].*)$/.exec(head);
    const [method, className] = old ? [old[1]!, old[2]!] : whole ? [whole[2]!, whole[1]!] : [head, undefined];
    const name = className === undefined || className === method ? method : `${simpleName(className)}.${method}`;
    // A class that could not be set up has no method.
    const known = className ?? (/^[\w.$]+$/.test(head) && head.includes('.') ? head : undefined);
    return readStack({ source: 'surefire', name, className: known }, (text) =>
      /^\[(?:INFO|ERROR|WARNING)\]|^(?:Tests run|Running|Results\s*):?\s/.test(text) ? undefined : text,
    );
  },
};

/** BasketTest > adds() FAILED, then `    org.opentest4j.AssertionFailedError at BasketTest.java:12` or the whole stack trace. */
export const gradleTest: Recogniser = {
  source: 'gradle',
  triggers: [' FAILED'],
  read(line) {
    const match = /^([\p{L}_][^>]*?) > (.+) FAILED$/u.exec(line);
    if (!match) return false;
    const className = /^[\w.$]+$/.test(match[1]!) ? match[1]! : undefined;
    const test: FailedTest = { source: 'gradle', name: `${match[1]} > ${match[2]}`, className };
    const stack = createJavaStack();
    return {
      take(text, report) {
        const short = /^ {4}(\S+(?:: .*)?) at (\S+\.\w+):(\d+)$/.exec(text);
        if (short && !stack.hasFrames()) {
          const place = { file: short[2]!, line: Number(short[3]), className: className ?? '' };
          report({
            severity: 'error',
            message: `${test.name}: ${short[1]}`,
            ...locate(place, 'test', className),
            source: 'gradle',
          });
          return 'last';
        }
        if (/^ {4}/.test(text) && stack.add(text)) return 'taken';
        if (text.trim() === '' && !stack.hasFrames() && stack.message() !== '') return 'taken';
        tellFailure(report, test, stack);
        return 'left';
      },
      end: (report) => tellFailure(report, test, stack),
    };
  },
};

/** JUnit's console: the test, its MethodSource, then `    => ` and the exception; with all details `caught: ` in the tree. */
export const junitConsole: Recogniser = {
  source: 'junit',
  triggers: ['=> ', 'caught: '],
  read(line, _report, seen) {
    const match = /^(?: {2,6}=>|[│ ]+caught:) (.*)$/.exec(line);
    const owner = /(?:Method|Class)Source \[className = '([\w.$]+)'(?:, methodName = '([^']*)')?/.exec(
      seen.back(1) ?? '',
    );
    if (!match || !owner) return false;
    const isTree = !line.startsWith(' ') || line.includes('│');
    const className = owner[1]!;
    const name = [simpleName(className), owner[2]].filter(Boolean).join('.');
    const frame = readStack({ source: 'junit', name, className }, (text, hasFrames) => {
      if (isTree) return /^[│ ]+(?:duration|status|reports): /.test(text) ? undefined : text.replace(/^[│ ]+/, '\t');
      // Before the stack trace stand lines of the message, as they are.
      return (hasFrames ? /^ {6,}\S/ : /^(?! {2}\S|Test run finished)/).test(text) ? text : undefined;
    });
    frame.take(isTree ? `│ ${match[1]}` : match[1]!, () => {});
    return frame;
  },
};

/** JUnit 4's own runner: `1) adds(app.BasketTest)`. */
export const junitText: Recogniser = {
  source: 'junit',
  triggers: ['#) '],
  read(line) {
    const match = /^\d+\) ([^\s()]+)\(([\w.$]+)\)$/.exec(line);
    if (!match) return false;
    const className = match[2]!;
    return readStack({ source: 'junit', name: `${simpleName(className)}.${match[1]}`, className }, (text) =>
      /^(?:\d+\) |FAILURES!!!|Tests run:)/.test(text) ? undefined : text,
    );
  },
};

/** What ended a program. */
export const javaException: Recogniser = {
  source: 'java',
  triggers: ['Exception in thread "', 'Caught: '],
  read(line) {
    const match =
      /^(?:\[\w+\] )?(?:Exception in thread "[^"]*"|Caught:) (\w[\w.$]*(?:Exception|Error|Failure|Throwable)?\b.*)$/.exec(
        line,
      );
    if (!match) return false;
    const stack = createJavaStack();
    stack.add(match[1]!);
    function tell(report: Report): void {
      const place = stack.place();
      report({
        severity: 'error',
        message: stack.message(),
        ...locate(place, 'main'),
        source: 'java',
      });
    }
    return {
      take(text, report) {
        if (stack.add(text)) return 'taken';
        tell(report);
        return 'left';
      },
      end: tell,
    };
  },
};

function locate(place: JavaPlace | undefined, kind: 'main' | 'test', testClass?: string): Partial<Finding> {
  if (!place) return {};
  const folder = findFolder(place, kind, testClass);
  return { file: place.file, line: place.line, ...(folder !== undefined && { folder }) };
}

function simpleName(className: string): string {
  return className.slice(className.lastIndexOf('.') + 1);
}
