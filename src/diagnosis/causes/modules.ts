/** Packages, modules and libraries that a program did not find. */
import { type Cause, type DiagnosisInput, type Explanation, quote, say } from '../cause.ts';
import { findInstaller } from '../makers.ts';
import { explainMissingProduct } from '../missing-file.ts';
import { adviseNeed, relateSteps } from '../needs-line.ts';
import { httpLooks } from './http.ts';

export const nodeModule: Cause = {
  code: 'module-not-found',
  blame: 'plan',
  looks: [
    {
      triggers: ['Cannot find module', 'Cannot find package'],
      pattern: /^(?:\S*Error(?: \[\w+\])?: )?Cannot find (?:module|package) '(?<name>[^'./\\][^']*)'/,
    },
    { triggers: ['error TS2307'], pattern: /error TS2307: Cannot find module '(?<import>[^']+)'/, weak: true },
    { triggers: ["Can't resolve '"], pattern: /Module not found: Error: Can't resolve '(?<import>[^']+)'/, weak: true },
    { triggers: ['Could not resolve'], pattern: /Could not resolve "(?<import>[^"]+)"/, weak: true },
    {
      triggers: ['ailed to resolve '],
      pattern: /[Ff]ailed to resolve (?:import|entry for package) "(?<import>[^"]+)"/,
      weak: true,
    },
  ],
  explain(clues, input) {
    for (const { groups } of clues) {
      const { name, import: imported } = groups;
      // A compiler reports it as a problem of the code, which it is, unless a step was to make the file.
      const product = imported?.startsWith('.') ? explainMissingProduct(imported, input) : undefined;
      if (product) return { ...product, code: 'file-not-found' };
      const wanted = name ?? (imported && !/^[./~#]|^@\//.test(imported) ? imported : undefined);
      if (wanted === undefined) continue;
      const waits = explainUninstalled(wanted, 'node', input);
      if (waits || name !== undefined)
        return (
          waits ?? {
            message: `the package ${quote(wanted)} is not installed`,
            advice: `add ${quote(wanted)} to package.json and its lock file, and run npm ci before`,
          }
        );
    }
    return undefined;
  },
};

export const pythonModule: Cause = {
  code: 'python-module-not-found',
  blame: 'plan',
  looks: [
    {
      triggers: ['No module named '],
      pattern: /^(?:E +)?(?:ModuleNotFoundError|ImportError): No module named '?(?<name>[\w.]+)/,
    },
    { triggers: ['No module named '], pattern: /^\S*python\S*: No module named (?<name>[\w.]+)/ },
  ],
  explain: say(
    ({ name = '' }, input) =>
      explainUninstalled(name, 'python', input) ?? {
        message: `the Python module ${quote(name)} is not installed for the Python that runs here`,
        advice: `add ${quote(name)} to the requirements, install them with that Python (python -m pip install …), or set PYTHONPATH if it is your own`,
      },
  ),
};

/** A step that installs packages is there, but nobody waits for it. */
function explainUninstalled(name: string, kind: 'node' | 'python', input: DiagnosisInput): Explanation | undefined {
  const installer = findInstaller(input, kind);
  if (installer === undefined || relateSteps(input, installer) !== 'missing') return undefined;
  const { id } = input.plan.steps[installer]!;
  return {
    message: `${quote(name)} is not installed yet: step ${quote(id)} installs packages, and this step does not wait for it`,
    advice: adviseNeed(input, installer),
  };
}

export const sharedLibrary: Cause = {
  code: 'shared-library-missing',
  blame: 'machine',
  exitCodes: [127],
  looks: [
    { triggers: ['shared libraries: '], pattern: /error while loading shared libraries: (?<name>[^:]+): / },
    {
      triggers: ['version `GLIBC', 'version `CXXABI'],
      pattern: /version `(?<symbol>(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+)' not found/,
    },
    { triggers: ['cannot find -l'], pattern: /(?:^|[/ ])ld(?:\.\w+)?: cannot find -l(?<linked>[\w.+-]+)/ },
    { triggers: ['ibrary not loaded: '], pattern: /Library not loaded: (?<name>\S+)/ },
    {
      triggers: ['cannot open shared object file'],
      pattern: /(?:ImportError|OSError): (?<name>[^:]+): cannot open shared object file/,
    },
  ],
  explain: say(({ name, symbol, linked }) => {
    if (symbol !== undefined) {
      return {
        message: `the program was built for a newer system: ${quote(symbol)} is not here`,
        advice: 'build it on the system on which it runs, or on an older one',
      };
    }
    const library = linked === undefined ? name : `lib${linked}`;
    return {
      message: `the library ${quote(library ?? '')} is not installed, or not where it is looked for`,
      advice:
        linked === undefined
          ? 'install its package in an earlier step, or set LD_LIBRARY_PATH'
          : `install its -dev package in an earlier step, or name its folder with -L`,
    };
  }),
};

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
