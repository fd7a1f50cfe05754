/** What must be on the machine before a step: versions of languages, browsers, docker. */
import { type Cause, quote, say } from '../cause.ts';

export const unsupportedEngine: Cause = {
  code: 'unsupported-version',
  blame: 'machine',
  looks: [
    { triggers: ['code EBADENGINE'], pattern: /^npm (?:error|ERR!) code EBADENGINE$/ },
    { triggers: ['Required: {'], pattern: /^npm (?:error|ERR!) notsup Required: +(?<wanted>\{.*\})/ },
    { triggers: ['ERR_PNPM_UNSUPPORTED_ENGINE'], pattern: /ERR_PNPM_UNSUPPORTED_ENGINE/ },
    {
      triggers: ['is incompatible with this module'],
      pattern: /The engine "(?<tool>[^"]+)" is incompatible with this module\. Expected version "(?<wanted>[^"]+)"/,
    },
    {
      triggers: ['UnsupportedClassVersionError'],
      pattern: /UnsupportedClassVersionError: (?<class>\S+) has been compiled by a more recent version of the Java/,
    },
    {
      triggers: ['nvalid target release', 'nvalid source release', 'elease version '],
      pattern: /error: (?:invalid (?:target|source) release: |release version )(?<java>[\d.]+)/,
    },
    {
      triggers: ['equires Python', 'equires a different Python'],
      pattern:
        /(?:requires a different Python: \S+ not in '?(?<wanted>[^'"]+)|[Rr]equires Python '?(?<needs>[<>=~!][^'"\s)]*))/,
      weak: true,
    },
    {
      triggers: ['or newer, while the currently active'],
      pattern: /requires rustc (?<wanted>[\d.]+) or newer, while the currently active/,
    },
    { triggers: ['go.mod requires go'], pattern: /go\.mod requires go >= (?<wanted>[\d.]+)/ },
    {
      triggers: ['ERR_OSSL_EVP_UNSUPPORTED', 'digital envelope routines::unsupported'],
      pattern: /(?<openssl>ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::unsupported)/,
    },
    { triggers: ['A compatible .NET SDK was not found'], pattern: /A compatible \.NET SDK was not found/ },
  ],
  explain(clues) {
    const groups = clues.find((clue) => Object.keys(clue.groups).length > 0)?.groups ?? {};
    if (groups.openssl !== undefined) {
      return {
        message: 'the bundler is too old for the OpenSSL of this node',
        advice: 'update the bundler (webpack 5.61 or newer), or set NODE_OPTIONS: --openssl-legacy-provider in "env"',
      };
    }
    const wanted = groups.wanted ?? groups.needs ?? (groups.java && `Java ${groups.java}`);
    return {
      message: `the version of the language or tool here is not one that the code accepts${wanted ? `: it wants ${quote(wanted)}` : ''}`,
      advice:
        'set that version up before the plan (actions/setup-node, -python, -java, -go with its version), or let the code accept this one',
    };
  },
};

export const browserMissing: Cause = {
  code: 'browser-not-installed',
  blame: 'plan',
  looks: [
    { triggers: ["Executable doesn't exist at"], pattern: /Executable doesn't exist at (?<path>\S+)/ },
    {
      triggers: ['Host system is missing dependencies'],
      pattern: /Host system is missing (?<system>dependencies) to run browsers/,
    },
    {
      triggers: ['Could not find Chrome', 'Could not find Chromium', 'Could not find Firefox'],
      pattern: /Could not find (?<puppeteer>Chrome|Chromium|Firefox) \(ver/,
    },
    {
      triggers: ['Cypress executable not found', 'The cypress npm package is installed, but'],
      pattern:
        /(?<cypress>Cypress) executable not found|The (?<binary>cypress) npm package is installed, but the Cypress binary is missing/,
    },
  ],
  explain: say(({ system, puppeteer, cypress, binary }) => ({
    message: system
      ? 'libraries that the browser needs are not installed'
      : 'the browser for the tests is not installed',
    advice: puppeteer
      ? 'run npx puppeteer browsers install in an earlier step, and keep its cache folder'
      : cypress || binary
        ? 'run npx cypress install in an earlier step, and keep its cache folder'
        : 'run npx playwright install --with-deps in an earlier step',
  })),
};

export const dockerNotRunning: Cause = {
  code: 'docker-not-running',
  blame: 'machine',
  exitCodes: [125],
  looks: [
    {
      triggers: ['Cannot connect to the Docker daemon'],
      pattern: /Cannot connect to the Docker daemon at (?<address>\S+?)\. Is the docker daemon running/,
    },
    { triggers: ['error during connect'], pattern: /error during connect: .{0,200}(?:docker|Docker)/ },
    { triggers: ['Could not find a valid Docker environment'], pattern: /Could not find a valid Docker environment/ },
  ],
  explain: say(({ address }) => ({
    message: `there is no docker daemon${address ? ` at ${quote(address)}` : ''}`,
    advice:
      "run the step on a runner that has docker (GitHub's Linux ones have, macOS ones have not), or start the daemon before",
  })),
};
