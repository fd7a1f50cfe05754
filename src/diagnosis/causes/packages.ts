/** Packages that a registry has not, that do not fit together, or that are not what was asked for. */
import { type Cause, quote, say } from '../cause.ts';
import { httpLooks } from './http.ts';

/** pip and others take what they could not fetch for something that does not exist. */
const NETWORK = [
  'rate-limited',
  'tls-failure',
  'dns-failure',
  'connection-timeout',
  'connection-refused',
  'connection-lost',
  'network-unreachable',
  'server-error',
  'authentication-failed',
];

export const packageNotFound: Cause = {
  code: 'package-not-found',
  blame: 'code',
  follows: NETWORK,
  looks: [
    { triggers: ['code E404'], pattern: /^npm (?:error|ERR!) code E404$/ },
    { triggers: ['code ETARGET'], pattern: /^npm (?:error|ERR!) code ETARGET$/ },
    {
      triggers: ['No matching version found'],
      pattern: /^npm (?:error|ERR!) notarget No matching version found for (?<name>\S+?)\.?$/,
    },
    {
      triggers: ['requested resource '],
      pattern: /^npm (?:error|ERR!) 404 +(?:The requested resource )?'(?<name>[^']+)'/,
    },
    {
      triggers: ['ERR_PNPM_FETCH_404', 'ERR_PNPM_NO_MATCHING_VERSION'],
      pattern: /ERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION)/,
    },
    { triggers: ['No matching distribution'], pattern: /No matching distribution found for (?<pip>[^\s(]+)/ },
    { triggers: ['E: Unable to locate package'], pattern: /^E: Unable to locate package (?<apt>\S+)/ },
    {
      triggers: ['has no installation candidate'],
      pattern: /^E: Package '(?<apt>[^']+)' has no installation candidate/,
    },
    { triggers: ['no matching package'], pattern: /^error: no matching package (?:named `(?<name>[^`]+)` )?found/ },
    {
      triggers: ['manifest unknown', 'manifest for '],
      pattern: /manifest (?:for (?<image>\S+) not found: manifest )?unknown/,
    },
    ...httpLooks(['404']),
    { triggers: ["Couldn't find package"], pattern: /^error Couldn't find package "(?<name>[^"]+)" on the/ },
    { triggers: ['config.json not found in registry'], pattern: /^ *config\.json not found in registry$/ },
    { triggers: ["' not found"], pattern: /^fatal: repository '(?<repository>[^']+)' not found$/ },
    { triggers: ['Could not find artifact'], pattern: /Could not find artifact (?<name>\S+) in / },
    { triggers: ['Could not find gem'], pattern: /^Could not find gem '(?<name>[^']+)'/ },
  ],
  explain(clues) {
    const groups = clues.find((clue) => Object.keys(clue.groups).length > 0)?.groups ?? {};
    const { apt } = groups;
    if (apt !== undefined)
      return {
        message: `apt knows no package ${quote(apt)}`,
        advice: 'run apt-get update before it, and check the name for this release of the system',
      };
    if (groups.pip !== undefined) {
      return {
        message: `pip found no version of ${quote(groups.pip)} that fits: there is none, or the index could not be read`,
        advice:
          'check its name, version and the Python here; if they are right, look for warnings on the network before it',
      };
    }
    const what = groups.name ?? groups.image ?? groups.repository ?? groups.url;
    return {
      message: `${what === undefined ? 'what the step asks for' : quote(what)} does not exist at the server (404), or may not be seen without signing in`,
      advice: 'check name, version and address; for private ones, the token',
    };
  },
};

export const dependencyConflict: Cause = {
  code: 'dependency-conflict',
  blame: 'code',
  looks: [
    { triggers: ['code ERESOLVE'], pattern: /^npm (?:error|ERR!) code ERESOLVE$/ },
    {
      triggers: ['error peer ', 'ERR! peer '],
      pattern: /^npm (?:error|ERR!) peer (?<wanted>\S+@"[^"]+") from (?<by>\S+)/,
    },
    { triggers: ['ERR_PNPM_PEER_DEP_ISSUES'], pattern: /\bERR_PNPM_PEER_DEP_ISSUES\b/ },
    {
      triggers: ['have conflicting dependencies', 'ResolutionImpossible'],
      pattern:
        /^ERROR: (?:Cannot install (?<by>.+) because these package versions have conflicting dependencies|ResolutionImpossible)/,
    },
    {
      triggers: ['failed to select a version for'],
      pattern: /^error: failed to select a version for (?:the requirement )?`(?<wanted>[^`]+)`/,
    },
    {
      triggers: ['could not be resolved to an installable set'],
      pattern: /requirements could not be resolved to an installable set/,
    },
    {
      triggers: ['could not find compatible versions'],
      pattern: /^(?:Bundler )?[Cc]ould not find compatible versions/,
    },
    { triggers: ['version solving failed'], pattern: /\bversion solving failed\b/ },
    { triggers: ['No solution found when resolving'], pattern: /No solution found when resolving dependencies/ },
  ],
  explain(clues) {
    const { wanted, by } = clues.find(({ groups }) => groups.wanted ?? groups.by)?.groups ?? {};
    return {
      message: `no set of versions suits all packages${wanted ? `: ${quote(wanted)} cannot be had` : ''}${by ? `${wanted ? ', which' : ':'} ${quote(by)} ${wanted ? 'wants' : 'contradict each other'}` : ''}`,
      advice: 'change one of the version ranges so that they meet, update the lock file and commit both',
    };
  },
};

export const checksumMismatch: Cause = {
  code: 'checksum-mismatch',
  blame: 'code',
  looks: [
    {
      triggers: ['code EINTEGRITY', 'ntegrity checksum failed'],
      pattern: /^npm (?:error|ERR!) (?:code EINTEGRITY$|.*[Ii]ntegrity checksum failed)/,
    },
    { triggers: ['ERR_PNPM_TARBALL_INTEGRITY'], pattern: /\bERR_PNPM_TARBALL_INTEGRITY\b/ },
    { triggers: ['Integrity check failed for'], pattern: /Integrity check failed for "(?<name>[^"]+)"/ },
    { triggers: ['DO NOT MATCH THE HASHES'], pattern: /THESE PACKAGES DO NOT MATCH THE HASHES/ },
    { triggers: ['checksum mismatch'], pattern: /^verifying (?<name>[^:]+): checksum mismatch/ },
    { triggers: ['error: checksum for'], pattern: /^error: checksum for `(?<name>[^`]+)` changed between lock files/ },
    {
      triggers: ['computed checksum did NOT match', 'WARNING: 1 computed'],
      pattern: /\bcomputed checksums? did NOT match/,
    },
  ],
  explain: say(({ name }) => ({
    message: `${name ? quote(name) : 'something'} that was fetched is not what the lock file or the checksum says`,
    advice:
      'if the package was published anew or the mirror changed it, update the lock file; else clear the cache, and do not trust it',
  })),
};

export const externallyManaged: Cause = {
  code: 'externally-managed-python',
  blame: 'plan',
  looks: [{ triggers: ['externally-managed-environment'], pattern: /^error: externally-managed-environment/ }],
  explain: say(() => ({
    message: "pip may not install into the system's own Python",
    advice: 'run actions/setup-python before the plan, or make a virtual environment: python3 -m venv .venv',
  })),
};
