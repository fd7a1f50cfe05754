/** How tools report an HTTP status that they did not expect: one list of looks for each family of statuses. */
import type { Look } from '../cause.ts';

/** `statuses`: the codes as triggers (`#` a digit); `status` and, where the line names it, `url` are groups. */
export function httpLooks(statuses: readonly string[]): Look[] {
  const codes = `(?<status>${statuses.map((one) => one.replaceAll('#', '\\d')).join('|')})`;
  return TEMPLATES.map(([before, pattern, weak]) => ({
    triggers: before.includes('%') ? statuses.map((status) => before.replace('%', status)) : [before],
    pattern: new RegExp(pattern.replace('STATUS', codes)),
    ...(weak && { weak: true as const }),
  }));
}

/** A literal of the line (`%` is the status, where it stands beside it), the line, and whether it is weak. */
const TEMPLATES: readonly (readonly [string, string, boolean?])[] = [
  // npm error code E503; pnpm: ERR_PNPM_FETCH_503
  ['code E%', '^npm (?:error|ERR!) code ESTATUS$'],
  ['error %', '^npm (?:error|ERR!) STATUS .* - [A-Z]+ (?<url>\\S+)'],
  ['ERR! %', '^npm (?:error|ERR!) STATUS .* - [A-Z]+ (?<url>\\S+)'],
  ['ERR_PNPM_FETCH_%', 'ERR_PNPM_FETCH_STATUS\\b.{0,40} GET (?<url>[^\\s:]+://[^\\s:]+)?'],
  // yarn 1: "https://…: Request failed \"503 Service Unavailable\""; yarn berry: Response Code: 503
  ['Request failed \\"%', '"(?<url>https?://[^"]*?): Request failed \\\\"STATUS '],
  ['Request failed "%', 'ResponseError: Request failed "STATUS '],
  ['returned a %', 'Request "(?<url>[^"]+)" returned a STATUS\\b'],
  ['Response Code: %', '\\bResponse Code: STATUS\\b'],
  // curl: (22); git: fatal: unable to access '…'
  [
    'requested URL returned error: %',
    "(?:unable to access '(?<url>[^']+)': )?The requested URL returned error: STATUS\\b",
  ],
  // wget
  [' ERROR %', '^[-\\d]+ [:\\d]+ ERROR STATUS: '],
  ['awaiting response... %', '^HTTP request sent, awaiting response\\.\\.\\. STATUS '],
  // pip
  ['HTTP error %', '^ *ERROR: HTTP error STATUS while getting (?<url>\\S+)'],
  ['because of HTTP error %', 'because of HTTP error STATUS '],
  ['too many %', '\\btoo many STATUS error responses\\b'],
  // cargo
  ['http status code: %', 'unexpected http status code: STATUS\\b'],
  [', got %', 'failed to get successful HTTP response from `(?<url>[^`]+)`.{0,60}, got STATUS\\b'],
  // go
  ['reading http', '^go: .*(?:reading|verifying) (?<url>https?://\\S+?): STATUS '],
  // docker
  ['unexpected HTTP status: %', 'received unexpected HTTP status: STATUS\\b'],
  ['unexpected status', 'unexpected status(?: from \\w+ request to (?<url>\\S+))?: STATUS\\b'],
  // Maven, Gradle
  ['status: %', '(?:transfer failed for (?<url>\\S+), |\\bCould not transfer .{0,300}?)status: STATUS\\b'],
  ['status code: %', 'Could not transfer .{0,600}?status code: STATUS\\b'],
  ['Received status code %', "(?:'(?<url>https?://[^']+)'\\. )?Received status code STATUS from server"],
  // gem, Bundler, Composer, NuGet
  ['bad response ', 'bad response .{0,40} STATUS \\((?<url>[^)]+)\\)'],
  ['could not be downloaded', 'The "(?<url>[^"]+)" file could not be downloaded.{0,20}\\(HTTP/[\\d.]+ STATUS\\b'],
  ['not indicate success: %', 'Response status code does not indicate success: STATUS\\b'],
  // apt
  ['Failed to fetch', '^E: Failed to fetch (?<url>\\S+) +STATUS +\\w'],
  // gh, and clients of GitHub
  ['HTTP %', '^gh: .*\\(HTTP STATUS\\)', true],
  ['status code %', '^(?:\\S*Error: )?Request failed with status code STATUS$', true],
  // Python: requests, urllib
  ['HTTPError: %', '\\bHTTPError: STATUS\\b', true],
  ['HTTP Error %', '\\bHTTPError: HTTP Error STATUS\\b', true],
];
