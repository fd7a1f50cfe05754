/** Servers that answer, and say no: certificates, limits, failures. */
import { type Cause, quote, say } from '../cause.ts';
import { httpLooks } from './http.ts';

export const tlsFailure: Cause = {
  code: 'tls-failure',
  blame: 'machine',
  exitCodes: [35, 51, 60],
  looks: [
    {
      triggers: ['_CERT', 'UNABLE_TO_'],
      pattern:
        /^npm (?:error|ERR!) code (?<error>SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_HAS_EXPIRED)/,
    },
    {
      triggers: ['Error: self-signed', 'Error: self signed', 'Error: certificate has expired', 'Error: unable to'],
      pattern:
        /^\s*(?:\[cause\]: )?Error: (?<error>self[- ]signed certificate(?: in certificate chain)?|certificate has expired|unable to (?:verify the first certificate|get local issuer certificate))/,
    },
    {
      triggers: ['_CERT', 'CERT_', 'UNABLE_TO_', 'ERR_TLS_'],
      pattern:
        /^ *code: '(?<error>SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)'/,
      weak: true,
    },
    {
      triggers: ['curl: ('],
      pattern: /^curl: \((?:51|58|60|77|35)\) (?<error>(?!.*(?:reset by peer|SYSCALL|unexpected eof)).+)$/,
    },
    { triggers: ['certificate'], pattern: /^fatal: unable to access '[^']*': (?<error>.*certificate.*)$/ },
    {
      triggers: ['ERROR: cannot verify', 'ERROR: The certificate'],
      pattern: /^ERROR: (?<error>(?:cannot verify .* certificate|The certificate of ).*)$/,
    },
    { triggers: ['CERTIFICATE_VERIFY_FAILED'], pattern: /CERTIFICATE_VERIFY_FAILED\] (?<error>[^(']+[^(' ])/ },
    { triggers: ['x509: '], pattern: /\bx509: (?<error>.+)$/ },
    { triggers: ['SSLHandshakeException'], pattern: /\bSSLHandshakeException: (?<error>.{0,200})/ },
  ],
  explain: say(({ error }) => ({
    message: `the certificate of a server is not accepted${error ? `: ${error}` : ''}`,
    advice:
      "give the tool the certificate of your own authority (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, the system's store); a retry does not help",
  })),
};

export const rateLimited: Cause = {
  code: 'rate-limited',
  blame: 'network',
  transient: true,
  looks: [
    ...httpLooks(['429']),
    {
      triggers: ['toomanyrequests', 'pull rate limit'],
      pattern: /\btoomanyrequests\b|reached your (?:unauthenticated )?pull rate limit/,
    },
    {
      triggers: ['API rate limit exceeded', 'secondary rate limit'],
      pattern: /\b(?:API rate limit exceeded|exceeded a secondary rate limit)/,
    },
  ],
  explain(clues) {
    const url = clues.find((clue) => clue.groups.url)?.groups.url;
    return {
      message: `a server takes no more requests for the moment (rate limit)${url ? `: ${quote(url)}` : ''}`,
      advice:
        'sign in, since limits are higher with a token; cache what is fetched; or try again later: retry: { attempts: 3, on: [transient] }',
    };
  },
};

export const serverError: Cause = {
  code: 'server-error',
  blame: 'network',
  transient: true,
  looks: httpLooks(['5##']),
  explain(clues) {
    const groups = clues.find((clue) => clue.groups.url)?.groups ?? clues[0].groups;
    return {
      message: `a server failed with HTTP status ${groups.status}${groups.url ? `: ${quote(groups.url)}` : ''}`,
      advice: 'run it again; let such a step try again by itself: retry: { attempts: 3, on: [transient] }',
    };
  },
};
