/** Formats of the tools for Java, Kotlin, Scala and Groovy that one line can say; those of several lines are in `frames/`. */
import type { MatcherData } from '../matcher.ts';

/** A path without a colon but a drive's, so that no address is one; with a blank only behind a slash, or any text were one. */
const path = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/]*(?:[\\/][^:]*)?`;

export const jvmMatchers: readonly MatcherData[] = [
  {
    // Maven: [ERROR] src/main/java/Foo.java:[3,5] (imports) AvoidStarImport: Using the '.*' form …
    owner: 'maven-checkstyle',
    source: 'checkstyle',
    triggers: [':[#'],
    pattern: [
      {
        regexp: String.raw`^\[(ERROR|WARN|WARNING|INFO)\] (${path}):\[(\d+)(?:,(\d+))?\] \(\w+\) (\w+): (.*)$`,
        severity: 1,
        file: 2,
        line: 3,
        column: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  {
    // [ERROR] Foo.java:3:5: … [Rule]; Gradle and Ant put [ant:checkstyle] in front.
    owner: 'checkstyle',
    triggers: ['.java:#', '.properties:#', '.xml:#'],
    pattern: [
      {
        regexp: String.raw`^\s*(?:\[(?:ant:)?checkstyle\] )?\[(ERROR|WARN|WARNING|INFO)\] (${path}):(\d+)(?::(\d+))?: (.*) \[(\w+)\]$`,
        severity: 1,
        file: 2,
        line: 3,
        column: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    // Maven's spotbugs: [ERROR] Medium: Dead store to x in app.Foo.bar() [app.Foo] At Foo.java:[line 12] DLS_DEAD_LOCAL_STORE
    owner: 'spotbugs',
    triggers: [':[line', ':[lines'],
    pattern: [
      {
        regexp: String.raw`^\[(ERROR|WARNING|INFO)\] (?:(?:High|Medium|Low): )?(\S.*) \[[\w.$]+(?:, [\w.$]+)*\] At ([^\s:]+):\[lines? (\d+)(?:-(\d+))?\](?: ([A-Z][A-Z0-9_]+))?`,
        severity: 1,
        message: 2,
        file: 3,
        line: 4,
        endLine: 5,
        code: 6,
      },
    ],
  },
  {
    owner: 'pmd',
    severity: 'warning',
    triggers: ['PMD Failure: '],
    pattern: [
      {
        regexp: String.raw`^(?:\[\w+\] )?PMD Failure: ((?:[\w.$-]+[\\/])*[\w.$-]+\.\w+|[\w.$]+):(\d+) Rule:(\w+) Priority:\d+ (.*?)\.{0,2}$`,
        file: 1,
        line: 2,
        code: 3,
        message: 4,
      },
    ],
  },
  {
    // [FATAL] Non-parseable POM /app/pom.xml: Unrecognised tag: 'a' (position: …)  @ line 2, column 6
    owner: 'maven',
    triggers: ['parseable POM '],
    pattern: [
      {
        regexp: String.raw`^\[(ERROR|FATAL)\] +Non-parseable POM (${path}): (.*?) +@ line (\d+), column (\d+)`,
        severity: 1,
        file: 2,
        message: 3,
        line: 4,
        column: 5,
      },
    ],
  },
  {
    // [ERROR]   The project app:e:1 (/app/pom.xml) has 1 error, then its errors.
    owner: 'maven',
    triggers: [', column #'],
    pattern: [
      { regexp: String.raw`^\[ERROR\] +The project .*\((${path})\) has \d+ errors?$`, file: 1 },
      {
        regexp: String.raw`^\[ERROR\] +(\S.*?) @ (?:[^@]*, )?line (\d+), column (\d+)$`,
        message: 1,
        line: 2,
        column: 3,
        loop: true,
      },
    ],
  },
  {
    // Gradle: e: file:///app/src/Main.kt:7:23 Unresolved reference
    owner: 'kotlin',
    triggers: ['.kt:#', '.kts:#'],
    pattern: [
      {
        regexp: String.raw`^(?:\[[\w:-]+\] )?([ew]): (?:\[k\w+\] )?((?:file:///)?${path}\.kts?):(\d+)(?::(\d+))?:? (.*)$`,
        severity: 1,
        file: 2,
        line: 3,
        column: 4,
        message: 5,
      },
    ],
  },
  {
    // Before Kotlin 1.8: e: /app/src/Main.kt: (7, 23): Unresolved reference
    owner: 'kotlin',
    triggers: ['.kt: (#', '.kts: (#'],
    pattern: [
      {
        regexp: String.raw`^(?:\[[\w:-]+\] )?([ew]): (?:\[k\w+\] )?(${path}\.kts?): \((\d+), (\d+)\): (.*)$`,
        severity: 1,
        file: 2,
        line: 3,
        column: 4,
        message: 5,
      },
    ],
  },
  {
    // detekt: /app/Foo.kt:12:5: The function x is too long. [LongMethod]
    owner: 'detekt',
    severity: 'warning',
    triggers: ['.kt:#', '.kts:#'],
    pattern: [
      {
        regexp: String.raw`^(${path}\.kts?):(\d+):(\d+): (?!(?:error|warning): )(.*) \[([A-Z]\w+)\]$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
      },
    ],
  },
  {
    // detekt before 1.23:   MagicNumber - [foo] at /app/Foo.kt:12:5 - Signature=…
    owner: 'detekt',
    severity: 'warning',
    triggers: ['] at '],
    pattern: [
      {
        regexp: String.raw`^\s{1,8}([A-Z]\w+) - ((?:\d+/\d+ - )?\[.*\]) at (${path}\.kts?):(\d+):(\d+)(?: - Signature=.*)?$`,
        code: 1,
        message: 2,
        file: 3,
        line: 4,
        column: 5,
      },
    ],
  },
  {
    // ktlint: src/Foo.kt:2:1: Wildcard import (standard:no-wildcard-imports)
    owner: 'ktlint',
    triggers: ['.kt:#', '.kts:#'],
    pattern: [
      {
        regexp: String.raw`^(${path}\.kts?):(\d+):(\d+): (?!(?:error|warning|info|strong warning): )(.*?)(?: \(([\w:-]*)\))?$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
      },
    ],
  },
  {
    // ktlint, plain?group_by_file
    owner: 'ktlint',
    triggers: ['  #'],
    pattern: [
      { regexp: String.raw`^(${path}\.kts?)$`, file: 1 },
      {
        regexp: String.raw`^ {2}(\d+):(\d+) (\S.*?)(?: \(([\w:-]*)\))?$`,
        line: 1,
        column: 2,
        message: 3,
        code: 4,
        loop: true,
      },
    ],
  },
  {
    // Android lint: /app/Foo.java:12: Error: Call requires API level 26 [NewApi]
    owner: 'android-lint',
    triggers: [': Error: ', ': Warning: '],
    pattern: [
      {
        regexp: String.raw`^(${path}\.(?:java|kts?|xml|gradle|properties|toml|pro)):(\d+): (Error|Warning): (.*) \[(\w+)(?: from .*)?\]$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
        code: 5,
      },
    ],
  },
  {
    // Groovy, Gradle's build scripts too: build file '/app/build.gradle': 12: unexpected token: } @ line 12, column 5.
    owner: 'groovyc',
    triggers: ['@ line #'],
    pattern: [
      {
        regexp: String.raw`^(?:\w+ file ')?(${path}\.(?:groovy|gradle))'?: (\d+): (.*?)\.? ?@ line \d+, column (\d+)\.$`,
        file: 1,
        line: 2,
        message: 3,
        column: 4,
      },
    ],
  },
  {
    // Ant, behind BUILD FAILED: /app/build.xml:3: own failure
    owner: 'ant',
    triggers: ['.xml:#'],
    pattern: [
      { regexp: '^BUILD FAILED$' },
      {
        regexp: String.raw`^(${path}\.xml):(\d+): (?!Compile failed|The following error occurred)(.*)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
];
