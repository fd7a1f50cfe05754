/** Signing in that failed, and the secrets that were not there. */
import { type Cause, type DiagnosisInput, quote } from '../cause.ts';
import { explainMissingSecret } from './commands.ts';
import { httpLooks } from './http.ts';

export const authenticationFailed: Cause = {
  code: 'authentication-failed',
  blame: 'plan',
  looks: [
    ...httpLooks(['401', '403']),
    { triggers: ['code ENEEDAUTH', 'code E401'], pattern: /^npm (?:error|ERR!) code (?:ENEEDAUTH|E401)$/ },
    {
      triggers: ['could not read Username', 'could not read Password'],
      pattern: /^fatal: could not read (?:Username|Password) for '(?<url>[^']+)'/,
    },
    { triggers: ['Authentication failed for'], pattern: /^fatal: Authentication failed for '(?<url>[^']+)'/ },
    {
      triggers: ['Permission denied (', 'Host key verification failed'],
      pattern: /(?:Permission denied \((?:publickey|password|keyboard)|^Host key verification failed)/,
    },
    { triggers: ['Username/Password Authentication Failed'], pattern: /^Username\/Password Authentication Failed/ },
    {
      triggers: ['password authentication failed', 'no password supplied', 'FATAL:  role '],
      pattern:
        /(?:password authentication failed for user "(?<user>[^"]+)"|fe_sendauth: no password supplied|FATAL: +role "(?<role>[^"]+)" does not exist)/,
    },
    { triggers: ['Access denied for user'], pattern: /\bAccess denied for user '(?<user>[^']*)'@/ },
    {
      triggers: ['unauthorized: ', 'denied: '],
      pattern:
        /^(?:Error response from daemon: )?.{0,80}\b(?:unauthorized: (?:authentication required|incorrect username)|denied: (?:requested access|permission_denied|installation not allowed))/,
    },
    {
      triggers: ['Bad credentials', 'Resource not accessible by integration'],
      pattern: /(?:\bBad credentials\b|\bResource not accessible by (?<token>integration)\b)/,
    },
    {
      triggers: ['set the GH_TOKEN environment variable'],
      pattern: /\bset the (?<variable>GH_TOKEN) environment variable/,
    },
    {
      triggers: ['Unable to locate credentials', 'InvalidClientTokenId', 'ExpiredToken'],
      pattern: /\b(?:Unable to locate credentials|InvalidClientTokenId|ExpiredToken)\b/,
    },
    {
      triggers: ['the user must run the az login', "run 'az login'", 'do not currently have an active account'],
      pattern: /(?:run 'az login'|You do not currently have an active account selected)/,
    },
    { triggers: ['User for '], pattern: /^User for (?<host>\S+): / },
  ],
  explain(clues, input) {
    const secret = findEmptyVariable(input);
    if (secret !== undefined && input.facts.forkPullRequest) return explainMissingSecret(secret);
    const groups = clues.find((clue) => Object.keys(clue.groups).length > 0)?.groups ?? {};
    if (groups.token !== undefined) {
      return {
        message: 'the token of the job may not do this',
        advice:
          'give it the right under "permissions" of the workflow; for pull requests from forks it stays read-only',
      };
    }
    const where = groups.url ?? groups.host;
    const who = groups.user ?? groups.role;
    return {
      message: `signing in failed${where ? ` at ${quote(where)}` : ''}${who ? ` for user ${quote(who)}` : ''}${groups.status ? ` (HTTP ${groups.status})` : ''}`,
      advice: secret
        ? `${quote(secret)} is empty: set the secret, or check its name`
        : 'check that the token or password reaches the step ("env", "private-env") and is still valid',
    };
  },
};

/** An empty variable of the job that looks like a secret, one that the step names first. */
function findEmptyVariable({ facts, step }: DiagnosisInput): string | undefined {
  const secrets = facts.emptyVariables.filter((name) => /TOKEN|SECRET|PASS|KEY|CREDENTIAL|AUTH|PAT$/.test(name));
  const named = secrets.find((name) => name in step.env || step.passEnv.includes(name) || step.run.includes(name));
  return named ?? secrets[0];
}

/** Only reached by way of the causes above it. */
export const missingSecret: Cause = {
  code: 'missing-secret',
  blame: 'plan',
  looks: [],
  explain: () => undefined,
};
