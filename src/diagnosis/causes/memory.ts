/** Memory: limits of a language's heap, and the end of the machine's. */
import { type Cause, type DiagnosisInput, type Explanation, quoteCommand, say } from '../cause.ts';

export const heapExhausted: Cause = {
  code: 'heap-exhausted',
  blame: 'machine',
  exitCodes: [134, 3, 5, 133],
  lasting: true,
  looks: [
    {
      triggers: ['JavaScript heap out of memory'],
      pattern: /^FATAL ERROR: .*\b(?<node>JavaScript heap out of memory)/,
    },
    {
      triggers: ['heap out of memory', 'ERR_WORKER_OUT_OF_MEMORY'],
      pattern: /\b(?<node>ERR_WORKER_OUT_OF_MEMORY|heap out of memory(?!['\"`]))/,
    },
    {
      triggers: ['OutOfMemoryError'],
      pattern:
        /\bjava\.lang\.OutOfMemoryError(?:: (?<java>Java heap space|GC overhead limit exceeded|Metaspace|unable to create (?:new )?native thread|Direct buffer memory))?/,
    },
    {
      triggers: ['Expiring Daemon because JVM'],
      pattern: /Expiring Daemon because JVM (?<gradle>heap space|Metaspace) is exhausted/,
    },
    { triggers: ['Allowed memory size of'], pattern: /Allowed memory size of (?<php>\d+) bytes exhausted/ },
    { triggers: ['heap memory exhausted', 'heap exhausted'], pattern: /\b[Hh]eap (?:memory )?exhausted\b/, weak: true },
  ],
  explain(clues) {
    const { node, java, gradle, php } = (clues.find(({ groups }) => Object.keys(groups).length > 0) ?? clues[0]).groups;
    if (node)
      return {
        message: 'node has used up the heap that it may have',
        advice:
          'raise the limit in "env": NODE_OPTIONS: --max-old-space-size=4096, and give the step more "cpus" so that fewer run beside it',
      };
    if (php)
      return {
        message: `PHP has used up its memory limit of ${Math.round(Number(php) / 1048576)} MB`,
        advice: 'raise it: php -d memory_limit=1G …',
      };
    const what = java ?? gradle;
    return {
      message: `Java has used up the memory that it may have${what ? ` (${what})` : ''}`,
      advice: gradle
        ? 'raise it in gradle.properties: org.gradle.jvmargs=-Xmx4g -XX:MaxMetaspaceSize=1g'
        : 'raise it: JAVA_TOOL_OPTIONS: -Xmx4g in "env" (MAVEN_OPTS for Maven, argLine for its tests)',
    };
  },
};

export const outOfMemory: Cause = {
  code: 'out-of-memory',
  blame: 'machine',
  exitCodes: [137, 134],
  lasting: true,
  looks: [
    { triggers: ['Killed'], pattern: /^(?:[A-Za-z]:)?[^:]*: line \d+: +\d+ Killed +(?<killed>\S.*)$/ },
    { triggers: ['Killed'], pattern: /^g?make(?:\[\d+\])?: \*\*\* \[.*\] Killed$/ },
    { triggers: ['Killed'], pattern: /^Killed$/ },
    {
      triggers: ['signal 9', 'signal: 9', 'signal: killed', 'SIGKILL'],
      pattern:
        /(?:\bterminated by signal 9\b|\(signal: 9, SIGKILL|\bsignal: killed$|fatal error: Killed signal terminated program (?<killed>\w+)|\bcommand was killed with SIGKILL|was terminated by another process: signal=SIGKILL)/,
    },
    { triggers: ['Killed signal terminated'], pattern: /Killed signal terminated program (?<killed>\w+)/ },
    { triggers: ['MemoryError'], pattern: /^(?:E +)?(?:numpy\.\S*)?_?(?:Array)?MemoryError\b/ },
    { triggers: ['bad_alloc'], pattern: /\bstd::bad_alloc\b/ },
    {
      triggers: ['out of memory'],
      pattern: /^(?:fatal error: (?:runtime: )?out of memory|runtime: out of memory|fatal: Out of memory)/,
    },
    { triggers: [': out of memory'], pattern: /^.{1,80}: out of memory\b/, weak: true },
    {
      triggers: ['annot allocate memory', 'ot enough memory'],
      pattern: /\b(?:[Cc]annot allocate memory|[Nn]ot enough memory resources)\b/,
    },
    { triggers: ['memory allocation of'], pattern: /^memory allocation of \d+ bytes failed/ },
    {
      triggers: ['virtual memory exhausted', 'memory exhausted'],
      pattern: /\b(?:virtual memory exhausted|ld(?:\.\w+)?: .*memory exhausted)\b/,
    },
    {
      triggers: ['insufficient memory for the Java', 'reserve enough space for'],
      pattern: /insufficient memory for the Java Runtime Environment|Could not reserve enough space for/,
    },
    { triggers: ['xrealloc', 'xmalloc'], pattern: /\bx(?:re|m)alloc: cannot allocate \d+ bytes/ },
    { triggers: ['ENOMEM'], pattern: /\bENOMEM\b/ },
    {
      triggers: ['Worker exited unexpectedly', 'terminated unexpectedly'],
      pattern: /A worker process has .{0,40}SIGKILL/,
    },
    { triggers: ['System.OutOfMemoryException'], pattern: /\bSystem\.OutOfMemoryException\b/ },
    { triggers: ['NoMemoryError'], pattern: /failed to allocate memory \(NoMemoryError\)/ },
  ],
  explain: say(({ killed }, input) => explainNoMemory(killed, input)),
};

/** The kernel kills with SIGKILL and tells only its own log; we say what is likely. */
export function explainNoMemory(killed: string | undefined, { end, facts }: DiagnosisInput): Explanation {
  const isKill = killed !== undefined || end.signal === 'SIGKILL' || end.exitCode === 137;
  const machine = facts.memoryBytes === undefined ? 'the machine' : `the machine (${formatGiB(facts.memoryBytes)})`;
  const peak = end.peakMemoryBytes === undefined ? '' : `; it used up to ${formatGiB(end.peakMemoryBytes)}`;
  const command = killed === undefined ? 'the step' : quoteCommand(killed);
  return {
    message:
      isKill && end.reason !== 'out-of-memory'
        ? `${command} was killed (SIGKILL), most likely since ${machine} ran out of memory${peak}`
        : `${machine} had no memory left for the step${peak}`,
    advice:
      'give the step more "cpus", so that fewer run beside it, let it start fewer workers, or take a larger runner',
  };
}

function formatGiB(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
