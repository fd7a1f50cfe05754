/** Servers that are not there: on this machine, or elsewhere. */
import { type Cause, type Explanation, quote } from '../cause.ts';
import { npmLooks } from './npm.ts';

export const connectionRefused: Cause = {
  code: 'connection-refused',
  blame: 'network',
  transient: true,
  exitCodes: [7],
  looks: [
    ...npmLooks('ECONNREFUSED'),
    { triggers: ['ECONNREFUSED'], pattern: /\bconnect ECONNREFUSED (?<host>\S+?):(?<port>\d+)\b/, weak: true },
    {
      triggers: ['Could not connect to'],
      pattern: /^E: Failed to fetch \S+ +Could not connect to (?<host>\S+?):(?<port>\d+) .*refused/,
    },
    {
      triggers: ['Failed to connect to'],
      pattern:
        /(?:^curl: \(7\) |^fatal: unable to access '[^']*': |\[7\] .{0,60}\()Failed to connect to (?<host>\S+) port (?<port>\d+)/,
    },
    {
      triggers: ['onnection refused'],
      pattern: /^ssh: connect to host (?<host>\S+) port (?<port>\d+): Connection refused/,
    },
    {
      triggers: ['onnection refused'],
      pattern: /^Connecting to (?<host>[^\s|]+?)(?:\|[^|]*\|)?:(?<port>\d+)\.\.\. failed: Connection refused/,
    },
    { triggers: ['onnection refused'], pattern: /^(?<host>[\w.-]+)\[\d+: [^\]]+\]: errno=Connection refused/ },
    {
      triggers: ['onnection refused'],
      pattern:
        /(?:connection to server at|could not connect to server:?) "(?<host>[^"]+)"(?: \([^)]*\))?, port (?<port>\d+) failed: Connection refused/,
    },
    {
      triggers: ['onnection refused'],
      pattern: /\bdial tcp (?<host>\S+?):(?<port>\d+): connect: connection refused/,
      weak: true,
    },
    {
      triggers: ['onnection refused'],
      pattern:
        /(?:ConnectionRefusedError|URLError|ConnectException|NewConnectionError|Connect to (?<host>[^\s:]+):(?<port>\d+)).{0,200}?[Cc]onnection refused/,
      weak: true,
    },
    {
      triggers: ['ErrorCode.ConnectionRefused', 'ERR_CONNECTION_REFUSED'],
      pattern: /\bERR_CONNECTION_REFUSED at (?:https?:\/\/)?(?<host>[^\s:/]+)(?::(?<port>\d+))?/,
      weak: true,
    },
    {
      triggers: ["Can't connect to "],
      pattern:
        /^ERROR 200[23] \(HY000\).{0,10}: Can't connect to (?:(?:MySQL |MariaDB )?server on '(?<host>[^']+)'|local .{0,40}socket '(?<socket>[^']+)')/,
    },
    { triggers: ['s.PGSQL.'], pattern: /on socket "(?<socket>[^"]+)" failed: No such file or directory/ },
    { triggers: ['from config.webServer'], pattern: /\bTimed out waiting \d+ms from (?<waited>config\.webServer)/ },
    { triggers: ['Timed out waiting for: '], pattern: /\bTimed out waiting for: (?<waited>\S+)/ },
    {
      triggers: ['Could not connect to Redis'],
      pattern: /Could not connect to Redis at (?<host>\S+?):(?<port>\d+): Connection refused/,
    },
    {
      triggers: ['MongoServerSelectionError', 'MongoNetworkError'],
      pattern: /Mongo(?:ServerSelection|Network)Error: connect ECONNREFUSED (?<host>\S+?):(?<port>\d+)/,
    },
  ],
  explain(clues) {
    const waited = clues[0].groups.waited;
    if (waited !== undefined) {
      return {
        code: 'server-not-running',
        message: `the server of the tests (${quote(waited)}) did not answer in time`,
        advice: 'see why it does not start: run its command alone, and show its output',
      };
    }
    const groups = clues.find((clue) => clue.groups.host ?? clue.groups.socket)?.groups ?? {};
    const { host, port, socket } = groups;
    if (socket !== undefined || (host !== undefined && /^(?:127\.|localhost$|\[?::1\]?$|0\.0\.0\.0$)/.test(host))) {
      return explainNoServer(socket ?? (port ? `${host}:${port}` : host!));
    }
    const where = host ? ` by ${quote(port ? `${host}:${port}` : host)}` : '';
    return {
      message: `the connection was refused${where}: nothing listens there, or something in between says no`,
      advice: 'run it again; if it stays so, check address and port, and that the server is up',
    };
  },
};

function explainNoServer(address: string): Explanation {
  return {
    code: 'server-not-running',
    message: `nothing listens on ${quote(address)} of this machine`,
    advice: 'start the server in a step that this one needs, and wait there until it answers',
  };
}

/** Only reached by way of `connectionRefused`, which sees the same lines. */
export const serverNotRunning: Cause = {
  code: 'server-not-running',
  blame: 'plan',
  transient: true,
  looks: [],
  explain: () => undefined,
};
