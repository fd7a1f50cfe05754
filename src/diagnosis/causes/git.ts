/** git: its locks, its history, and changes that do not fit together. */
import { type Cause, quote, say } from '../cause.ts';

export const gitLock: Cause = {
  code: 'git-index-lock',
  blame: 'plan',
  transient: true,
  exitCodes: [128],
  looks: [
    { triggers: ["Unable to create '"], pattern: /\bUnable to create '(?<path>[^']+\.lock)': File exists/ },
    {
      triggers: ['could not lock config file'],
      pattern: /^(?:error|fatal): could not lock config file (?<path>[^:]+): File exists/,
    },
    {
      triggers: ['cannot lock ref'],
      pattern: /^(?:error|fatal): cannot lock ref '(?<path>[^']+)': (?:Unable|is at|reference already)/,
    },
    { triggers: ['Another git process seems'], pattern: /^Another git process seems to be running/ },
  ],
  explain: say(({ path }) => ({
    message: `another git process works in the same repository${path ? ` (${quote(lastParts(path))} is there)` : ''}`,
    advice: 'let the steps that change the repository share a lock: locks: [git]',
  })),
};

function lastParts(path: string): string {
  return path.split('/').slice(-2).join('/');
}

export const mergeConflict: Cause = {
  code: 'merge-conflict',
  blame: 'code',
  looks: [
    { triggers: ['CONFLICT ('], pattern: /^CONFLICT \([^)]+\): (?:Merge conflict in (?<path>.+)|.+)$/ },
    {
      triggers: ['onflict marker', "Unexpected token '<<'"],
      pattern:
        /(?<marker>Merge conflict marker encountered|version control conflict marker in file|SyntaxError: Unexpected token '<<')/,
    },
    { triggers: ['<<<<<<< '], pattern: /^[-+]? {0,8}(?<marker><<<<<<<) \S/ },
    {
      triggers: ['would be overwritten by'],
      pattern:
        /^error: (?:Your local changes to the following files|The following untracked working tree files) would be (?<local>overwritten) by /,
    },
    { triggers: ['patch does not apply'], pattern: /^error: (?<patched>.+): patch does not apply$/ },
    { triggers: ['Automatic merge failed'], pattern: /^Automatic merge failed; fix conflicts/ },
    { triggers: ['error: could not apply '], pattern: /^error: could not apply [0-9a-f]+\.\.\. / },
  ],
  explain(clues) {
    const { path, marker, local, patched } = (clues.find(({ groups }) => Object.keys(groups).length > 0) ?? clues[0])
      .groups;
    if (marker !== undefined)
      return {
        message: 'a file holds the markers of a merge conflict (<<<<<<<)',
        advice: 'resolve the conflict in the file that the output names, and commit it',
      };
    if (local !== undefined)
      return {
        message: 'git would overwrite changes that are not committed',
        advice: 'let the step that makes them run later, commit them, or discard them before: git checkout -- .',
      };
    if (patched !== undefined)
      return {
        message: `a patch does not fit to ${quote(patched)} any more`,
        advice: 'make the patch anew from the file as it is now',
      };
    return {
      message: `a merge conflict${path ? ` in ${quote(path)}` : ''}: both sides changed the same lines`,
      advice: 'merge the target branch into yours (or rebase), resolve the conflict there and push',
    };
  },
};

export const revisionMissing: Cause = {
  code: 'git-revision-missing',
  blame: 'plan',
  exitCodes: [128],
  looks: [
    { triggers: ['unknown revision'], pattern: /^fatal: ambiguous argument '(?<revision>[^']+)': unknown revision/ },
    {
      triggers: [
        'fatal: bad revision',
        'fatal: bad object',
        'fatal: invalid object name',
        'Not a valid',
        'fatal: invalid reference',
      ],
      pattern:
        /^fatal: (?:bad revision|bad object|invalid object name|Not a valid (?:commit|object) name|invalid reference:|Invalid revision range) '?(?<revision>[^'\s]+?)'?\.?$/,
    },
    {
      triggers: ['No names found', 'No tags can describe'],
      pattern: /^fatal: No (?:names found, cannot describe|tags can describe)/,
    },
    {
      triggers: ['error: pathspec'],
      pattern: /^error: pathspec '(?<revision>[^']+)' did not match any file\(s\) known to git/,
    },
    {
      triggers: ['does not have any commits yet'],
      pattern: /^fatal: your current branch '[^']+' does not have any commits yet/,
    },
    { triggers: ['no merge base'], pattern: /^fatal: (?:\S+: )?no merge base$/ },
    { triggers: ['refusing to merge unrelated histories'], pattern: /^fatal: refusing to merge unrelated histories/ },
    { triggers: ["couldn't find remote ref"], pattern: /^fatal: couldn't find remote ref (?<revision>\S+)/ },
    { triggers: ['shallow update not allowed'], pattern: /shallow update not allowed/ },
  ],
  explain: say(({ revision }) => ({
    message: `${revision ? `git does not know ${quote(revision)}` : 'git lacks the history that the command needs'}: the checkout on a runner holds one commit, no other branches and no tags`,
    advice: 'set "fetch-depth: 0" at actions/checkout, or fetch it: git fetch origin BRANCH',
  })),
};

export const notARepository: Cause = {
  code: 'not-a-git-repository',
  blame: 'plan',
  exitCodes: [128],
  looks: [{ triggers: ['not a git repository'], pattern: /^fatal: not a git repository\b/ }],
  explain: say((_groups, { step }) => ({
    message: `there is no git repository in the folder of the step (${quote(step.workingDirectory)}) or above it`,
    advice: 'run actions/checkout before the plan, and check "working-directory"',
  })),
};

export const dubiousOwnership: Cause = {
  code: 'dubious-ownership',
  blame: 'machine',
  exitCodes: [128],
  looks: [
    { triggers: ['dubious ownership'], pattern: /\bdetected dubious ownership in repository at '(?<path>[^']+)'/ },
    { triggers: ['error obtaining VCS status'], pattern: /^error obtaining VCS status: exit status 128/ },
  ],
  explain: say(({ path }) => ({
    message: `the repository${path ? ` ${quote(path)}` : ''} belongs to another user, so git refuses to read it; usual in containers`,
    advice: `git config --global --add safe.directory ${path ?? '"$GITHUB_WORKSPACE"'}`,
  })),
};

export const gitIdentity: Cause = {
  code: 'git-identity-unknown',
  blame: 'plan',
  exitCodes: [128],
  looks: [
    { triggers: ['Please tell me who you are'], pattern: /^\*\*\* Please tell me who you are/ },
    {
      triggers: ['unable to auto-detect email', 'empty ident name'],
      pattern: /^fatal: (?:unable to auto-detect email address|empty ident name)/,
    },
  ],
  explain: say(() => ({
    message: 'git does not know in whose name it commits',
    advice:
      'git config user.name "github-actions[bot]"; git config user.email "41898282+github-actions[bot]@users.noreply.github.com"',
  })),
};

export const pushRejected: Cause = {
  code: 'git-push-rejected',
  blame: 'plan',
  exitCodes: [1],
  looks: [
    {
      triggers: ['[rejected]', '[remote rejected]'],
      pattern: /^ ! \[(?:remote )?rejected\] +\S+ -> (?<branch>\S+) \((?<why>[^)]+)\)/,
    },
    { triggers: ['failed to push some refs'], pattern: /^error: failed to push some refs to / },
  ],
  explain(clues) {
    const { branch, why } = clues.find(({ groups }) => groups.branch)?.groups ?? {};
    return {
      message: `the push${branch ? ` to ${quote(branch)}` : ''} was refused${why ? `: ${why}` : ''}`,
      advice:
        why?.startsWith('protected') || why?.includes('hook')
          ? 'open a pull request instead, or allow the token to bypass the rule'
          : 'somebody pushed meanwhile: git pull --rebase before the push, and let steps that push share a lock: locks: [git]',
    };
  },
};
