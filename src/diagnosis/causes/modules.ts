/** Modules and libraries that a program did not find. */
import { type Cause, type DiagnosisInput, type Explanation, quote, say } from '../cause.ts';
import { findInstaller } from '../makers.ts';
import { explainMissingProduct } from '../missing-file.ts';
import { adviseNeed, relateSteps } from '../needs-line.ts';

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
      if (name !== undefined && PLATFORM_PACKAGE.test(name)) return explainPlatform(name);
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

/** Native parts of bundlers and the like are optional packages, one for each platform. */
const PLATFORM_PACKAGE = /^@?[\w./-]*\b(?:linux|darwin|win32)-(?:x64|arm64|arm|ia32)\b/;

function explainPlatform(name: string): Explanation {
  return {
    message: `the package ${quote(name)} for this platform is not installed: the lock file was probably made on another one`,
    advice:
      'make the lock file anew (delete it and node_modules, npm install) and commit it; do not omit optional packages',
  };
}

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
    { triggers: ['library not found for -l'], pattern: /^ld: library not found for -l(?<linked>[\w.+-]+)/ },
    {
      triggers: ['in the pkg-config search path', "No package '"],
      pattern:
        /(?:^Package (?<described>\S+) was not found in the pkg-config search path|\bNo package '(?<wanted>[^']+)' found)/,
    },
    { triggers: ['ibrary not loaded: '], pattern: /Library not loaded: (?<name>\S+)/ },
    {
      triggers: ['cannot open shared object file'],
      pattern: /(?:ImportError|OSError): (?<name>[^:]+): cannot open shared object file/,
    },
  ],
  explain: say(({ name, symbol, linked, described, wanted }) => {
    const config = described ?? wanted;
    if (config !== undefined) {
      return {
        message: `the library ${quote(config)} is not installed: pkg-config finds no "${config}.pc"`,
        advice: 'install its -dev package in an earlier step, or set PKG_CONFIG_PATH',
      };
    }
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
