/** The network on the way to a server: names, connections, time-outs. */
import { type Cause, quote, say } from '../cause.ts';
import { npmLooks } from './npm.ts';

const dnsTimes = ['Temporary failure in name resolution', 'Name or service not known', 'nodename nor servname'];

export const dnsFailure: Cause = {
  code: 'dns-failure',
  blame: 'network',
  transient: true,
  exitCodes: [6],
  looks: [
    ...npmLooks('ENOTFOUND'),
    ...npmLooks('EAI_AGAIN'),
    { triggers: ['getaddrinfo '], pattern: /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: (?<host>[\w.-]+))?/, weak: true },
    {
      triggers: ['Could not resolve host'],
      pattern:
        /(?:curl: \(6\)|\[6\] |fatal: |ssh: |unable to access).{0,300}?Could not resolve host(?:name)?:? (?<host>[\w.-]+)/,
    },
    { triggers: ['unable to resolve host'], pattern: /^wget: unable to resolve host address [‘'`](?<host>[^’']+)[’']/ },
    {
      triggers: ['could not translate host name'],
      pattern: /could not translate host name "(?<host>[^"]+)" to address/,
    },
    {
      triggers: dnsTimes,
      pattern:
        /(?:NewConnectionError|gaierror|URLError|failed to resolve address for (?<host>[\w.-]+)|[Uu]nknown host (?<name>[\w.-]+)).{0,200}?(?:Temporary failure in name resolution|Name or service not known|nodename nor servname)/,
    },
    {
      triggers: ['no such host', 'server misbehaving'],
      pattern: /\blookup (?<host>[\w.-]+)(?: on \S+)?: (?:no such host|server misbehaving|.{0,40}i\/o timeout)/,
    },
    { triggers: ['UnknownHostException'], pattern: /\bjava\.net\.UnknownHostException: (?<host>[\w.-]+)/, weak: true },
    { triggers: ["Could not resolve '"], pattern: /^E: Failed to fetch \S+ +Could not resolve '(?<host>[^']+)'/ },
    { triggers: ['Temporary failure resolving'], pattern: /Temporary failure resolving '(?<host>[^']+)'/ },
    {
      triggers: ['Could not resolve: ', 'NameResolutionFailure', 'No such host is known'],
      pattern: /(?:Could not resolve: (?<host>[\w.-]+)|No such host is known)/,
    },
    {
      triggers: ['Failed to open TCP connection'],
      pattern: /Failed to open TCP connection to (?<host>[\w.-]+):\d+ \(getaddrinfo/,
    },
  ],
  explain(clues) {
    const host = clues.map(({ groups }) => groups.host ?? groups.name).find((one) => one !== undefined);
    return {
      message: `the name ${host ? quote(host) : 'of a server'} could not be resolved (DNS)`,
      advice:
        host && isLocalName(host)
          ? `${quote(host)} is a name inside a container network: on the runner itself use localhost and the port that is published`
          : 'run it again; if it stays so, check the name, the proxy and whether the runner has a network',
    };
  },
};

/** A name without a dot is a service of a compose file or of the job. */
function isLocalName(host: string): boolean {
  return !host.includes('.') && host !== 'localhost';
}

export const connectionLost: Cause = {
  code: 'connection-lost',
  blame: 'network',
  transient: true,
  exitCodes: [18, 52, 56],
  looks: [
    ...npmLooks('ECONNRESET'),
    ...npmLooks('EPIPE'),
    {
      triggers: ['ECONNRESET', 'socket hang up'],
      pattern: /\b(?:read ECONNRESET|socket hang up|write ECONNRESET)\b/,
      weak: true,
    },
    {
      triggers: ['curl: ('],
      pattern: /^curl: \((?:(?:18|52|55|56|92)\) |35\) .*(?:reset by peer|SYSCALL|unexpected eof))/,
    },
    {
      triggers: ['unable to access'],
      pattern:
        /^fatal: unable to access '(?<url>[^']+)': (?:Recv failure|Send failure|Empty reply|transfer closed|Operation too slow|OpenSSL SSL_(?:read|connect)|GnuTLS recv error|HTTP\/2 stream|Failure when receiving)/,
    },
    {
      triggers: ['the remote end hung up', 'early EOF', 'RPC failed'],
      pattern: /^(?:fatal: the remote end hung up|fatal: early EOF|error: RPC failed)/,
    },
    {
      triggers: ['kex_exchange_identification'],
      pattern: /^kex_exchange_identification: (?:Connection closed|read: Connection reset)/,
    },
    {
      triggers: ['ConnectionResetError', 'IncompleteRead', 'RemoteDisconnected'],
      pattern: /\b(?:ConnectionResetError\(104|ConnectionResetError: \[|IncompleteRead\(|RemoteDisconnected)/,
      weak: true,
    },
    {
      triggers: ['onnection reset'],
      pattern: /(?:java\.net\.SocketException: Connection reset|\bread tcp \S+: read: connection reset by peer)/,
      weak: true,
    },
    { triggers: ['spurious network error'], pattern: /^warning: spurious network error \(0 tries/ },
    {
      triggers: ['E: Failed to fetch'],
      pattern:
        /^E: Failed to fetch (?<url>\S+) +(?:Connection failed|Error reading from server|Undetermined Error|Hash Sum mismatch|File has unexpected size)/,
    },
  ],
  explain: say(({ url }) => ({
    message: `the connection${url ? ` to ${quote(url)}` : ''} broke off`,
    advice: 'run it again; let such a step try again by itself: retry: { attempts: 3, on: [transient] }',
  })),
};

export const connectionTimeout: Cause = {
  code: 'connection-timeout',
  blame: 'network',
  transient: true,
  exitCodes: [28],
  looks: [
    ...npmLooks('ETIMEDOUT'),
    ...npmLooks('ESOCKETTIMEDOUT'),
    ...npmLooks('ERR_SOCKET_TIMEOUT'),
    { triggers: ['network timeout at'], pattern: /^npm (?:error|ERR!) network timeout at: (?<url>\S+)/ },
    { triggers: ['ETIMEDOUT'], pattern: /\b(?:connect|read) ETIMEDOUT(?: (?<url>[\w.:[\]-]+))?/, weak: true },
    { triggers: ['ConnectTimeoutError'], pattern: /\bConnectTimeoutError: Connect Timeout Error/, weak: true },
    { triggers: ['curl: (28)'], pattern: /^curl: \(28\) / },
    {
      triggers: ['onnection timed out', 'peration timed out'],
      pattern:
        /^(?:fatal: unable to access '(?<url>[^']+)'.*|ssh: connect to host (?<host>\S+) port \d+: (?:Connection|Operation)|HTTP request sent.*Read error \(Connection|Connecting to .* failed: Connection|ConnectException: Connection|.*java\.net\.ConnectException: Connection) timed out/,
    },
    {
      triggers: ['Read timed out', 'connect timed out'],
      pattern: /(?:ReadTimeoutError|SocketTimeoutException|ConnectTimeout).{0,200}?(?:Read|connect) timed out/,
    },
    {
      triggers: ['TLS handshake timeout', 'i/o timeout', 'Client.Timeout exceeded'],
      pattern:
        /\b(?:net\/http: TLS handshake timeout|dial tcp (?<host>\S+): i\/o timeout|\(?Client\.Timeout (?:or context cancellation )?(?:exceeded )?while)/,
    },
    {
      triggers: ['TimeoutError: '],
      pattern: /^(?:\w+\.)*TimeoutError: (?:timed out|The read operation timed out|\[Errno 110\].*)$/,
      weak: true,
    },
    { triggers: ['Connection timed out after'], pattern: /Connection timed out after \d+ milliseconds/ },
    { triggers: ['Could not connect to'], pattern: /^E: .*Could not connect to (?<host>\S+).*connection timed out/ },
  ],
  explain: say(({ url, host }) => ({
    message: `a server did not answer in time${url || host ? `: ${quote(url ?? host!)}` : ''}`,
    advice: 'run it again; let such a step try again by itself: retry: { attempts: 3, on: [transient] }',
  })),
};

export const networkUnreachable: Cause = {
  code: 'network-unreachable',
  blame: 'network',
  transient: true,
  looks: [
    ...npmLooks('ENETUNREACH'),
    ...npmLooks('EHOSTUNREACH'),
    {
      triggers: ['ENETUNREACH', 'EHOSTUNREACH'],
      pattern: /\bconnect (?:ENETUNREACH|EHOSTUNREACH)(?: (?<host>[\w.:[\]-]+))?/,
      weak: true,
    },
    {
      triggers: ['etwork is unreachable', 'o route to host'],
      pattern: /\b(?:Network is unreachable|network is unreachable|No route to host|no route to host)\b/,
      weak: true,
    },
  ],
  explain: say(({ host }) => ({
    message: `there is no way through the network${host ? ` to ${quote(host)}` : ' to a server'}`,
    advice: "run it again; if it stays so, check proxy and firewall; GitHub's runners have no IPv6",
  })),
};
