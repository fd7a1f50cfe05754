/** Files that are missing, locked away, or written on another system. */
import { type Cause, quote, say } from '../cause.ts';
import { explainMissingFile } from '../missing-file.ts';

const denied = 'Permission denied';
const noFile = 'No such file or directory';

export const carriageReturns: Cause = {
  code: 'crlf-script',
  blame: 'code',
  exitCodes: [127, 126, 2],
  looks: [
    // bash quotes the odd character: $'\r': command not found; env: ‘node\r’: No such file or directory
    {
      triggers: ["\\r'", '\\r’'],
      pattern: /^(?:(?:[A-Za-z]:)?[^:]*: line \d+: [^']{0,200}\$'|\S*env: [‘'"])(?<word>[^'’]{0,100})\\r['’]/,
    },
    { triggers: ['^M: bad interpreter'], pattern: /^[^:]*: (?<word>[^:]+)\^M: bad interpreter/ },
    {
      triggers: ['bad interpreter'],
      pattern: /^(?:[^:]*: line \d+: |[\w/.-]+: )?(?<path>[^:]+): (?<interpreter>[^:]+): bad interpreter: No such file/,
    },
    {
      triggers: ['cannot execute: required file not found'],
      pattern: /^(?:[^:]*: line \d+: |[\w/.-]+: )?(?<path>[^:]+): cannot execute: required file not found$/,
    },
  ],
  explain: say(({ path, interpreter }) =>
    path === undefined
      ? {
          message: 'a script has lines that end in CR LF, as on Windows; the shell takes the CR for a part of the word',
          advice:
            'let git check it out with LF: add "*.sh text eol=lf" to .gitattributes, then git add --renormalize .',
        }
      : {
          message: `${quote(path)} cannot be executed: the program in its first line${interpreter ? `, ${quote(interpreter)},` : ''} does not exist here; lines that end in CR LF have the same effect`,
          advice: `correct the first line of ${quote(path)} (#!/usr/bin/env bash) and store it with LF line ends`,
        },
  ),
};

export const permissionDenied: Cause = {
  code: 'permission-denied',
  blame: 'code',
  exitCodes: [126],
  looks: [
    {
      triggers: [': Is a directory'],
      pattern: /^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<folder>[^:]+): Is a directory$/,
    },
    {
      triggers: [denied],
      pattern: /^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<path>[^:]+): Permission denied$/,
    },
    {
      triggers: [denied],
      pattern:
        /^(?:\/[^:\s]*\/)?[\w.+-]+: (?:cannot|can't|could not|failed to|unable to)[^:'‘"]{0,40} ['‘"]?(?<path>[^'’":]+)['’"]?: Permission denied$/,
    },
    { triggers: [denied], pattern: /^[\w.+/-]+: (?<path>[^:]+): Permission denied$/, weak: true },
    { triggers: ['EACCES'], pattern: /\bEACCES: permission denied, \w+ '(?<path>[^']*)'/ },
    { triggers: ['EACCES'], pattern: /\bEACCES\b/, weak: true },
    {
      triggers: ['PermissionError'],
      pattern: /\bPermissionError: \[(?:Errno|WinError) \d+\] [^:]*(?:: '(?<path>[^']*)')?$/,
    },
    {
      triggers: ['(Permission denied)', 'AccessDeniedException'],
      pattern:
        /(?:FileNotFoundException: (?<path>[^(]*[^( ]) \(Permission denied\)|java\.nio\.file\.AccessDeniedException: \S)/,
    },
    {
      triggers: ['Docker daemon socket'],
      pattern: /permission denied while trying to connect to the (?<docker>Docker) daemon socket/,
    },
    { triggers: ['Errno::EACCES'], pattern: /Permission denied @ \w+ - (?<path>[^(]*[^( ]) \(Errno::EACCES\)/ },
    {
      triggers: [': permission denied'],
      pattern: /\b(?:open|mkdir|remove|rename|stat|fork\/exec) (?<path>[^:]+): permission denied/,
    },
  ],
  explain: say(({ path, docker, folder }, { end }) => {
    if (folder !== undefined) {
      return { message: `${quote(folder)} is a folder, and cannot be run`, advice: 'name the program in it' };
    }
    if (docker !== undefined) {
      return {
        message: 'the user of the step may not speak to the docker daemon',
        advice: 'run docker with sudo, or add the user of the runner to the group "docker"',
      };
    }
    if (path === undefined) {
      return {
        message: 'a file may not be read or written',
        advice: 'see its line in the output; check the owner and the mode of that file',
      };
    }
    if (end.exitCode === 126) {
      return {
        message: `${quote(path)} may not be executed: it has no x bit`,
        advice: `git update-index --chmod=+x ${path}, or name its interpreter: bash ${path}`,
      };
    }
    return {
      message: `the step may not read or write ${quote(path)}`,
      advice: 'write below the workspace or $RUNNER_TEMP; what a container or sudo made belongs to root',
    };
  }),
};

export const fileNotFound: Cause = {
  code: 'file-not-found',
  blame: 'plan',
  follows: ['crlf-script', 'disk-full'],
  exitCodes: [127],
  looks: [
    {
      triggers: [noFile],
      pattern: /^(?:[A-Za-z]:)?[^:]*: line \d+: (?:cd: )?(?<path>[^:]+): No such file or directory$/,
    },
    {
      triggers: [noFile],
      pattern:
        /^(?:\/[^:\s]*\/)?[\w.+-]+(?: \(child\))?: (?:(?:error|fatal error|fatal): )?(?:(?:[Cc]annot|[Cc]an't|[Cc]ouldn't|[Cc]ould not|[Ff]ailed to|[Uu]nable to)(?: \w+){1,2} |loading )?['‘"]?(?<path>[^'’":]+)['’"]?: (?:Cannot (?:open|stat): |\[Errno 2\] )?No such file or directory$/,
      weak: true,
    },
    {
      triggers: [noFile],
      pattern: /^(?:[^:]+:\d+:(?:\d+:)? )?(?:fatal )?error: (?<path>[^:]+): No such file or directory$/,
    },
    { triggers: ["' file not found"], pattern: /: fatal error: '(?<path>[^']+)' file not found$/ },
    { triggers: ['cannot open '], pattern: /: \d+: \S+ cannot open (?<path>[^:]+): No such file$/ },
    { triggers: [': not found'], pattern: /^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<path>[^:]*\/[^:]*): not found$/ },
    { triggers: ['ENOENT'], pattern: /\bENOENT: no such file or directory, \w+ '(?<path>[^']+)'/ },
    {
      triggers: ['Cannot find module'],
      pattern: /^(?:\S*Error(?: \[\w+\])?: )?Cannot find module '(?<path>(?:\.{0,2}\/|[A-Za-z]:\\)[^']*)'/,
    },
    { triggers: ['[Errno 2]'], pattern: /\[Errno 2\] No such file or directory: '(?<path>[^']+)'/ },
    { triggers: ['[Errno 2]'], pattern: /can't open file '(?<path>[^']+)': \[Errno 2\]/ },
    {
      triggers: ['No rule to make target'],
      pattern: /^g?make(?:\[\d+\])?: \*\*\* No rule to make target ['`](?<path>[^']+)', needed by/,
    },
    {
      triggers: ['no makefile found'],
      pattern: /^g?make(?:\[\d+\])?: \*\*\* No targets specified and no (?<project>makefile) found/,
    },
    {
      triggers: ['(No such file or directory)'],
      pattern: /\bFileNotFoundException: (?<path>[^(]*[^( ]) \(No such file or directory\)/,
    },
    { triggers: ['NoSuchFileException'], pattern: /\bjava\.nio\.file\.NoSuchFileException: (?<path>\S.*)$/ },
    { triggers: ['access jarfile'], pattern: /^Error: Unable to access jarfile (?<path>.+)$/ },
    { triggers: ['Errno::ENOENT'], pattern: /No such file or directory @ \w+ - (?<path>[^(]*[^( ]) \(Errno::ENOENT\)/ },
    {
      triggers: [': no such file or directory'],
      pattern: /\b(?:open|stat|lstat|chdir|fork\/exec) (?<path>[^:]+): no such file or directory/,
    },
    { triggers: ['cannot find or open'], pattern: /^unzip: +cannot find or open (?<path>[^,]+),/ },
    {
      triggers: ['(No such file or directory)'],
      pattern:
        /^\w+: (?:fatal: )?cannot open (?:file )?[`"']?(?<path>[^"'(]*[^"'( ])['"]? (?:for reading )?\(No such file or directory\)$/,
    },
    {
      triggers: ['No such file or directory at '],
      pattern: /^(?<path>[^:./]*[./][^:]*): No such file or directory at /,
    },
    {
      triggers: ['(os error 2)'],
      pattern: /couldn't read [`'"]?(?<path>[^`'"]+)[`'"]?: No such file or directory \(os error 2\)/,
    },
    { triggers: ['kind: NotFound'], pattern: /\bOs \{ code: 2, kind: NotFound\b/ },
    { triggers: ['Cannot find path'], pattern: /\bCannot find path '(?<path>[^']+)' because it does not exist/ },
    {
      triggers: ['cannot find the path', 'cannot find the file'],
      pattern: /\b[Tt]he system cannot find the (?:path|file) specified/,
      weak: true,
    },
    {
      triggers: ['Failed opening required', 'Could not open input file'],
      pattern: /(?:Failed opening required '|Could not open input file: )(?<path>[^']+?)(?:'|$)/,
    },
    { triggers: ["Couldn't open file"], pattern: /^curl: \(37\) Couldn't open file (?<path>.+)$/ },
    {
      triggers: ['failed to compute cache key', 'file not found in build context'],
      pattern:
        /(?:failed to compute cache key: .{0,200}|COPY failed: .{0,200})["/](?<path>[^":/][^":]*)"?: (?:not found|no such file)/,
    },
    {
      triggers: ['error TS6053', 'error TS5058', 'error TS5083'],
      pattern:
        /error TS(?:6053: File|5058: The specified path does not exist:|5083: Cannot read file) '(?<path>[^']+)'/,
    },
    { triggers: ['could not find `Cargo.toml`'], pattern: /^error: could not find `(?<project>Cargo\.toml)` in / },
    {
      triggers: ['go: cannot find main module', 'go.mod file not found', 'does not contain main module'],
      pattern:
        /\b(?<project>go\.mod) file not found in current directory|^go: cannot find main module|directory prefix \S+ does not contain main module/,
    },
    { triggers: ['there is no POM in this directory'], pattern: /there is no (?<project>POM) in this directory/ },
  ],
  explain: explainMissingFile,
};
