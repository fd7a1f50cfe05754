/** Commands that are not there, or that the shell does not understand. */
import { type Cause, type DiagnosisInput, type Explanation, quote, say } from '../cause.ts';
import { findInstaller } from '../makers.ts';
import { adviseNeed, relateSteps } from '../needs-line.ts';

export const bashInSh: Cause = {
  code: 'bash-in-sh',
  blame: 'plan',
  exitCodes: [2, 127],
  looks: [
    {
      triggers: [': not found'],
      pattern:
        /^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<word>\[\[|source|shopt|declare|pushd|popd|let|typeset|mapfile|readarray|function): not found$/,
    },
    {
      triggers: ['Bad substitution', 'bad substitution'],
      pattern: /^(?:[A-Za-z]:)?[^:]*: \d+: (?<word>[Bb]ad substitution)$/,
    },
    { triggers: ['Illegal option -o'], pattern: /: set: Illegal option -o (?<word>\w+)$/ },
    {
      triggers: ['Syntax error: "("', 'Syntax error: redirection'],
      pattern: /^(?:[A-Za-z]:)?[^:]*: \d+: Syntax error: (?<word>"\("|redirection) unexpected/,
    },
  ],
  explain: say(({ word = '' }) => ({
    message: `sh cannot read ${SPELLED[word.toLowerCase()] ?? quote(word)}, which only bash knows`,
    advice: 'set "shell: bash" for the step, or begin the script with #!/usr/bin/env bash and run it by its path',
  })),
};

const SPELLED: Record<string, string> = {
  'bad substitution': 'what stands in "${…}"',
  '"("': 'an array, "x=(…)"',
  redirection: 'a redirection such as "<(…)" or "<<<"',
};

export const shellSyntax: Cause = {
  code: 'shell-syntax',
  blame: 'plan',
  follows: ['crlf-script', 'bash-in-sh'],
  exitCodes: [2],
  looks: [
    {
      triggers: ['syntax error', 'unexpected EOF'],
      pattern: /^(?<file>(?:[A-Za-z]:)?[^:]*): (?:-c: )?line (?<line>\d+): (?<what>syntax error.*|unexpected EOF.*)$/,
    },
    {
      triggers: ['Syntax error: '],
      pattern: /^(?<file>(?:[A-Za-z]:)?[^:]*): (?<line>\d+): Syntax error: (?<what>.+)$/,
    },
  ],
  explain: say(({ line, what }) => ({
    message: `the shell cannot read the script from line ${line} on: ${what}`,
    advice: 'look for a quote, "fi", "done" or bracket that is missing before it',
  })),
};

export const unsetVariable: Cause = {
  code: 'unset-variable',
  blame: 'plan',
  exitCodes: [1, 2],
  looks: [
    {
      triggers: ['unbound variable', 'parameter not set', 'parameter null or not set'],
      pattern: /: (?:line )?\d+: (?<name>\w+): (?:unbound variable|parameter (?:null or )?not set)$/,
    },
    { triggers: ['must be set'], pattern: /: (?:line )?\d+: (?<name>\w+): must be set$/ },
    { triggers: ['KeyError: '], pattern: /^KeyError: '(?<name>[A-Z][A-Z0-9]*_[A-Z0-9_]+)'$/ },
  ],
  explain: say(({ name }, { facts }) =>
    facts.forkPullRequest && facts.emptyVariables.includes(name ?? '')
      ? explainMissingSecret(name!)
      : {
          message: `the variable ${quote(name ?? '')} is used and is not set`,
          advice: `set it in "env" of the step or of the plan, or give it a default: \${${name}:-}`,
        },
  ),
};

/** GitHub gives no secrets to pull requests from forks. */
export function explainMissingSecret(name: string): Explanation {
  return {
    code: 'missing-secret',
    message: `${quote(name)} is empty: GitHub gives no secrets to a pull request from a fork`,
    advice: `leave the step out there, if: \${{ env.${name} != '' }}, or let a maintainer run it from a branch of the repository`,
  };
}

export const commandNotFound: Cause = {
  code: 'command-not-found',
  blame: 'plan',
  follows: ['crlf-script'],
  exitCodes: [127, 9009],
  looks: [
    {
      triggers: ['command not found'],
      pattern: /^(?:[A-Za-z]:)?[^:]*: line \d+: (?<command>[^:]+): command not found$/,
    },
    { triggers: ['command not found'], pattern: /^[\w./-]+: (?<command>[^:]+): command not found$/ },
    { triggers: ['command not found: '], pattern: /^\S*: ?command not found: (?<command>.+)$/ },
    {
      triggers: [': not found'],
      pattern: /^(?:(?<npm>sh)|(?:[A-Za-z]:)?[^:]*): (?:line )?\d+: (?<command>[^:/ ]+): not found$/,
    },
    {
      triggers: ['No such file or directory'],
      pattern:
        /^(?:\S*\/)?(?:env|xargs|nice|nohup|setsid|stdbuf|timeout|time|strace|entr): (?:failed to run command )?[‘'"]?(?<command>[^’'":/]+)[’'"]?: No such file or directory$/,
    },
    {
      triggers: ['No such file or directory'],
      pattern: /^g?make(?:\[\d+\])?: (?<command>[^:/ ]+): No such file or directory$/,
    },
    {
      triggers: ['is not recognized as an internal'],
      pattern: /^'(?<command>[^']+)' is not recognized as an internal or external command/,
    },
    {
      triggers: ['is not recognized as'],
      pattern: /\bThe term '(?<command>[^']+)' is not recognized as (?:the|a) name of a cmdlet/,
    },
    { triggers: ['spawn '], pattern: /\bspawn (?<command>[^\s/\\]+) ENOENT\b/ },
    { triggers: ['executable file not found'], pattern: /exec: "(?<command>[^"]+)": executable file not found in/ },
    {
      triggers: ['no such command', 'no such subcommand'],
      pattern: /^error: no such (?:sub)?command: `(?<cargo>[^`]+)`/,
    },
    { triggers: ['error: linker'], pattern: /^error: linker `(?<command>[^`]+)` not found/ },
    {
      triggers: ['npx canceled due to missing packages'],
      pattern: /npx canceled due to missing packages.{0,60}\["(?<npm>(?<command>@?[^@"]+))/,
    },
    {
      triggers: ['JAVA_HOME'],
      pattern:
        /(?:JAVA_HOME is not set and no '(?<command>java)' command|^The (?<java>JAVA_HOME) environment variable is not defined correctly)/,
    },
    {
      triggers: ['could not determine executable'],
      pattern: /^npm (?:error|ERR!) could not determine executable to run/,
    },
  ],
  explain: ([clue], input) => {
    const { command, npm, cargo, java } = clue.groups;
    if (java !== undefined) {
      return {
        message: 'JAVA_HOME names no Java',
        advice: 'run actions/setup-java before the plan, or correct the variable',
      };
    }
    if (cargo !== undefined) {
      return {
        message: `cargo has no command ${quote(cargo)} here`,
        advice: `install it in an earlier step: cargo install cargo-${cargo}`,
      };
    }
    if (command === undefined) return explainUnknownCommand(input);
    return explainCommand(command, npm !== undefined, input);
  },
};

function explainCommand(command: string, fromPackage: boolean, input: DiagnosisInput): Explanation {
  // npm finds the programs of packages, nothing else does.
  const installer = fromPackage ? findInstaller(input, 'node') : undefined;
  if (installer !== undefined && relateSteps(input, installer) === 'missing') {
    const { id } = input.plan.steps[installer]!;
    return {
      message: `${quote(command)} is not installed yet: step ${quote(id)} installs packages, and this step does not wait for it`,
      advice: adviseNeed(input, installer),
    };
  }
  return {
    message: `${quote(command)} is not installed, or not on the PATH`,
    advice: fromPackage
      ? `add the package that brings ${quote(command)} to package.json, and run npm ci before`
      : `install ${quote(command)} in an earlier step; a program of a package lies in node_modules/.bin: npx ${command}`,
  };
}

/** Exit code 127 or its like, and no line that names the command. */
export function explainUnknownCommand({ end }: DiagnosisInput): Explanation {
  return {
    message: `a command of the step is not installed, or not on the PATH${end.exitCode === null ? '' : ` (exit code ${end.exitCode})`}`,
    advice: 'install it in an earlier step, or call it by its path',
  };
}

export const missingScript: Cause = {
  code: 'missing-script',
  blame: 'plan',
  looks: [
    { triggers: ['issing script: '], pattern: /^(?:npm (?:error|ERR!) )?Missing script: "?(?<name>[^"]+)"?$/ },
    { triggers: ['ERR_PNPM_NO_SCRIPT'], pattern: /ERR_PNPM_NO_SCRIPT\S{0,20}\s{1,4}Missing script: (?<name>\S+)/ },
    { triggers: ['ommand "'], pattern: /^error Command "(?<name>[^"]+)" not found\.$/ },
    { triggers: ["Couldn't find a script named"], pattern: /Couldn't find a script named "(?<name>[^"]+)"/ },
    { triggers: ['error: Script not found'], pattern: /^error: Script not found "(?<name>[^"]+)"/ },
    {
      triggers: ['No rule to make target'],
      pattern: /^g?make(?:\[\d+\])?: \*\*\* No rule to make target ['`](?<target>[^']+)'\./,
    },
    { triggers: ['nknown lifecycle phase'], pattern: /Unknown lifecycle phase "(?<target>[^"]+)"/ },
    { triggers: ['not found in root project'], pattern: /Task '(?<target>[^']+)' not found in root project/ },
  ],
  explain: say(({ name, target }) =>
    name !== undefined
      ? {
          message: `package.json has no script ${quote(name)}`,
          advice: 'correct the name, or "working-directory" if another package.json is meant',
        }
      : {
          message: `there is no target ${quote(target ?? '')} to build`,
          advice: 'correct the name, or "working-directory" if another build file is meant',
        },
  ),
};
