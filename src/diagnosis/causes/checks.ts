/** Checks that tools make in CI on purpose: lock files, snapshots, coverage, generated files. */
import { type Cause, type Explanation, quote, say } from '../cause.ts';

export const lockFileOutdated: Cause = {
  code: 'lock-file-outdated',
  blame: 'code',
  looks: [
    {
      triggers: ['are in sync. Please update'],
      pattern: /`npm ci` can only install packages when your package\.json and (?<file>\S+)/,
    },
    {
      triggers: ['frozen-lockfile', 'FROZEN_LOCKFILE'],
      pattern:
        /\b(?:ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_FROZEN_LOCKFILE\w*|Cannot install with "frozen-lockfile"|needs to be updated, but yarn was run with `--frozen-lockfile`|lockfile had changes, but lockfile is frozen)/,
    },
    { triggers: ['ERR_PNPM_OUTDATED_LOCKFILE'], pattern: /\bERR_PNPM_OUTDATED_LOCKFILE\b/ },
    { triggers: ['YN0028'], pattern: /\bYN0028\b.{0,100}The lockfile would have been modified/ },
    { triggers: ['lockfile is frozen'], pattern: /lockfile had changes, but lockfile is frozen/ },
    {
      triggers: ['--locked was passed'],
      pattern: /lock file (?<file>\S+) (?:because|needs to be updated but) --locked was passed/,
    },
    {
      triggers: ['poetry.lock', 'lock file is not up to date'],
      pattern: /(?<file>(?:py)?poetry\.lock|poetry\.lock) (?:is not up to date|changed significantly)/,
    },
    { triggers: ['The lockfile at '], pattern: /The lockfile at `(?<file>[^`]+)` needs to be updated/ },
    { triggers: ['Pipfile.lock'], pattern: /\b(?<file>Pipfile\.lock) \([^)]*\) out of date/ },
    {
      triggers: ['updates to go.mod needed', 'missing go.sum entry', 'no required module provides'],
      pattern:
        /(?:updates to (?<file>go\.mod) needed|missing (?<sum>go\.sum) entry|no required module provides package (?<name>[^\s;]+))/,
    },
    {
      triggers: ['while your gemfile', 'deployment mode'],
      pattern:
        /(?:The gemspecs? for|You are trying to install in deployment mode|frozen mode).*(?:changed|Gemfile\.lock|lockfile)/,
    },
    {
      triggers: ['lock file is not up to date with'],
      pattern: /The lock file is not up to date with the latest changes in (?<composer>composer)\.json/,
    },
    { triggers: ['NU1004'], pattern: /\berror NU1004\b/ },
  ],
  explain: say(({ file, sum, name, composer }) => {
    if (name ?? sum)
      return {
        message: name ? `go.mod does not name the module of ${quote(name)}` : 'go.sum lacks an entry',
        advice: 'run go mod tidy and commit go.mod and go.sum',
      };
    const shown = file?.split('/').at(-1) ?? (composer ? 'composer.lock' : undefined);
    return {
      message: `${shown ? quote(shown) : 'the lock file'} does not fit to what the project asks for`,
      advice:
        'update the lock file as the tool does it without the CI flag (npm install, cargo update -w, poetry lock …), and commit it',
    };
  }),
};

export const lockFileMissing: Cause = {
  code: 'lock-file-missing',
  blame: 'code',
  looks: [
    {
      triggers: ['can only install with an existing'],
      pattern: /`npm ci` command can only install with an existing (?<file>package-lock\.json)/,
    },
    { triggers: ['ERR_PNPM_NO_LOCKFILE'], pattern: /\bERR_PNPM_NO_LOCKFILE\b/ },
    { triggers: ['no such file or directory', 'does not exist'], pattern: /the lock file (?<file>\S+) does not exist/ },
  ],
  explain: say(({ file }) => ({
    message: `there is no lock file${file ? ` (${quote(file)})` : ''} in the folder of the step`,
    advice: 'commit it, or correct "working-directory"',
  })),
};

export const snapshots: Cause = {
  code: 'snapshot-outdated',
  blame: 'code',
  looks: [
    {
      triggers: ['snapshot failed', 'snapshots failed', 'obsolete', 'not written', 'mismatched'],
      pattern: /^ *(?:› |Snapshots +)?(?<count>\d+) snapshots? (?:failed|obsolete|not written|mismatched)\b/,
      weak: true,
    },
    { triggers: ['napshots  '], pattern: /^ *Snapshots +(?:(?<count>\d+) (?:failed|obsolete|mismatched))/ },
    {
      triggers: ['New snapshot was not written'],
      pattern: /New snapshot was not (?<written>written)\. The update flag must be explicitly passed/,
    },
    {
      triggers: ["A snapshot doesn't exist at"],
      pattern: /A snapshot doesn't exist at (?<path>\S+?),? writing actual/,
    },
    { triggers: ['Snapshot `', 'mismatched'], pattern: /Snapshot `(?<name>[^`]+)` mismatched/ },
  ],
  explain: say(({ written, path }) => ({
    message:
      written || path ? 'a snapshot is missing: in CI none are written' : 'snapshots differ from what the tests gave',
    advice: 'if the change is meant, update them (-u, --update-snapshots) and commit them',
  })),
};

export const coverage: Cause = {
  code: 'coverage-too-low',
  blame: 'code',
  looks: [
    {
      triggers: ['threshold'],
      pattern:
        /(?:Jest: "\S+" |ERROR: Coverage for )?(?:coverage threshold|Coverage for) (?:for )?(?<what>\w+) \((?<is>[\d.]+)%\) (?:not met|does not meet (?:global |".*" )?threshold) ?[:(]? ?(?<wanted>[\d.]+)%/,
    },
    {
      triggers: ['coverage threshold for'],
      pattern: /coverage threshold for (?<what>\w+) \((?<wanted>[\d.]+)%\) not met: (?<is>[\d.]+)%/,
    },
    {
      triggers: ['not reached. Total coverage', 'fail-under='],
      pattern:
        /(?:Required test coverage of (?<wanted>[\d.]+)% not reached\. Total coverage: (?<is>[\d.]+)%|total of (?<total>[\d.]+) is less than fail-under=(?<under>[\d.]+))/,
    },
    { triggers: ['overage checks have not been met'], pattern: /\bcoverage checks have not been met\b/i },
  ],
  explain: say(({ what, is, wanted, total, under }) => ({
    message: `too little of the code is covered by tests${(is ?? total) ? `: ${what ? `${what} ` : ''}${is ?? total}%, wanted ${wanted ?? under}%` : ''}`,
    advice: 'add tests for what is new, or lower the threshold with a reason',
  })),
};

export const tooManyWarnings: Cause = {
  code: 'too-many-warnings',
  blame: 'code',
  looks: [
    { triggers: ['found too many warnings'], pattern: /^ESLint found too many warnings \(maximum: (?<most>\d+)\)/ },
    { triggers: ['exceeded the maximum of'], pattern: /warnings? exceeded the maximum of (?<most>\d+)/ },
  ],
  explain: say(({ most }) => ({
    message: `the tool found warnings and no errors, but more than the ${most ?? 0} that are allowed`,
    advice: 'mend the warnings that are new; they are listed with their places',
  })),
};

export const noTests: Cause = {
  code: 'no-tests-found',
  blame: 'plan',
  exitCodes: [5],
  looks: [
    { triggers: ['no tests ran in', 'no tests collected'], pattern: /^=+ no tests (?:ran|collected).*=+$/ },
    { triggers: ['No test files found'], pattern: /^No test files found, exiting with code 1/ },
    {
      triggers: ['No tests found'],
      pattern: /^(?:No tests found, exiting with code 1|Error: No tests found\.?|No tests found for given includes)/,
    },
    { triggers: ['must contain at least one test'], pattern: /Your test suite must contain at least one test/ },
    { triggers: ['No test files found: '], pattern: /^Error: No test files found: / },
  ],
  explain: say(() => ({
    message: 'the test tool found no tests to run, and takes that for a failure',
    advice:
      'check its pattern and "working-directory"; if none are expected: --passWithNoTests, or pytest … || [ $? = 5 ]',
  })),
};

export const noTerminal: Cause = {
  code: 'no-terminal',
  blame: 'plan',
  looks: [
    {
      triggers: ['the input device is not a TTY', 'not a TTY', 'not a tty', 'not a terminal'],
      pattern:
        /(?:the input device is not a (?:TTY|terminal)|stdin is not a (?:tty|terminal|TTY)|cannot attach stdin to a TTY-enabled container)/,
    },
    { triggers: ['Inappropriate ioctl'], pattern: /^(?:\w+: )?.{0,40}: Inappropriate ioctl for device$/ },
    { triggers: ['EOFError: '], pattern: /^EOFError: EOF when reading a line$/ },
    {
      triggers: ['no tty present', 'a terminal is required', 'a password is required'],
      pattern: /^sudo: (?:no tty present|a terminal is required|a password is required)/,
    },
    { triggers: ['Raw mode is not supported'], pattern: /Raw mode is not supported on the current process\.stdin/ },
    {
      triggers: ['User force closed the prompt', 'isTTY'],
      pattern: /(?:User force closed the prompt|Prompts can not be meaningfully rendered in non-TTY)/,
    },
  ],
  explain: say(() => ({
    message: 'a command wants to ask somebody, and nobody is there: a step has no terminal and an empty stdin',
    advice:
      'answer it beforehand: --yes, --non-interactive, CI=true, DEBIAN_FRONTEND=noninteractive; docker run without -t and -i',
  })),
};

/** Whether the last thing that the script asks git is if anything has changed; then exit code 1 says that it has. */
export function asksForChanges(run: string): boolean {
  const last =
    run
      .trim()
      .split(/\n|;|&&|\|\|/)
      .at(-1) ?? '';
  return /\bgit\b.*\bdiff\b.*--(?:exit-code|quiet)\b|\bgit\b.*\bstatus\b.*(?:--porcelain|-s\b|--short)/.test(last);
}

export const uncommittedChanges: Cause = {
  code: 'uncommitted-changes',
  blame: 'code',
  looks: [{ triggers: ['diff --git a/'], pattern: /^diff --git a\/(?<path>.+) b\//, weak: true }],
  explain: ([clue], { step, end }) =>
    end.exitCode === 1 && asksForChanges(step.run) ? explainChanges(clue.groups.path) : undefined,
};

export function explainChanges(path?: string): Explanation {
  return {
    message: `files differ from what is committed${path ? `, ${quote(path)} among them` : ''}: they were not made anew, or not committed`,
    advice: 'run the command that makes or formats them, and commit the result',
  };
}
