/** Stack traces of the JVM: the message on top, the frames, the causes; and which frame is in the user's own code. */

export interface JavaPlace {
  /** The name of the file alone. */
  file: string;
  line: number;
  /** The class with its package. */
  className: string;
}

export interface JavaStack {
  /** False: the line does not belong to the stack trace. */
  add(line: string): boolean;
  hasFrames(): boolean;
  /** The first lines of the message, trimmed. */
  message(): string;
  /** The innermost frame in the user's code. `testClass`: a class that is known to be the user's. */
  place(testClass?: string): JavaPlace | undefined;
}

const frameLine = /^\s*(?:at )?([^\s()][^()]*)\(([^\s():]+\.[a-z]{2,6}):(\d+)\)/;
const otherFrame =
  /^\s*(?:at \S.*\)|\.\.\. \d+ (?:more|common frames omitted|frames? (?:truncated|excluded)).*|\[\.\.\.\]|\(\d+ .*frames?.*\))$/;
const cause = /^\s*(?:Caused by|Suppressed): /;
const libraries =
  /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|clojure|org\.(?:junit|opentest4j|hamcrest|assertj|mockito|testng|scalatest|spockframework|gradle|apache|codehaus|springframework|hibernate|jetbrains|eclipse|powermock|easymock|slf4j)|junit|munit|zio|worker|com\.(?:google|intellij|fasterxml|zaxxer)|io\.(?:mockk|kotest|netty|reactivex|micronaut|quarkus)|reactor|okhttp3|net\.bytebuddy|sbt)\./;
const mostMessageLines = 4;
const mostLinesBeforeFrames = 60;

export function createJavaStack(): JavaStack {
  const lines: string[] = [];
  const frames: JavaPlace[] = [];
  let hasFrames = false;
  let count = 0;

  return {
    add(line) {
      const match = frameLine.exec(line);
      if (match && (hasFrames || /^\s/.test(line))) {
        hasFrames = true;
        // Modules and class loaders stand in front: java.base/, app//
        const owner = match[1]!.slice(match[1]!.lastIndexOf('/') + 1);
        const className = owner.slice(0, Math.max(0, owner.lastIndexOf('.')));
        frames.push({ file: match[2]!, line: Number(match[3]), className });
        return true;
      }
      if (otherFrame.test(line) && /^\s/.test(line)) {
        hasFrames = true;
        return true;
      }
      if (cause.test(line)) {
        hasFrames = true;
        return true;
      }
      if (hasFrames || count === mostLinesBeforeFrames) return false;
      count++;
      const text = line.trim();
      if (text !== '' && text !== lines[0] && lines.length < mostMessageLines) lines.push(text);
      return true;
    },
    hasFrames: () => hasFrames,
    message: () => lines.join('\n'),
    place(testClass) {
      const packages = (testClass ?? '').split(/[.$]/).slice(0, -1);
      // Two names tell whose code it is, but for those under which libraries live as well.
      const two = packages.slice(0, 2).join('.');
      const own = libraries.test(`${two}.`) ? packages.slice(0, 3).join('.') : two;
      const near = own === '' ? undefined : frames.find(({ className }) => className.startsWith(`${own}.`));
      const inTest = frames.find(({ className }) => className.split('$')[0] === testClass);
      return near ?? (own === '' ? inTest : undefined) ?? frames.find(({ className }) => !libraries.test(className));
    },
  };
}

/**
 * Where build tools keep the class: below the folder of its language, in that of its package. For a class without a
 * package outside of tests nothing is known.
 */
export function findFolder(
  { file, className }: JavaPlace,
  kind: 'main' | 'test',
  testClass?: string,
): string | undefined {
  const name = className.split('$')[0]!;
  const folders = name.split('.').slice(0, -1);
  if (kind === 'main' && folders.length === 0) return undefined;
  const isTest =
    kind === 'test' && (name === testClass || testClass === undefined || /Tests?$|IT$|Spec$|\bTest/.test(name));
  const language = file.endsWith('.kt') ? 'kotlin' : file.slice(file.lastIndexOf('.') + 1);
  return ['src', isTest ? 'test' : 'main', language, ...folders].join('/');
}
