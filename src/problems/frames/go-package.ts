/** What a Go package's path says about its folder, and which files are no part of the user's code. */

/** Hosts whose projects have an owner in their path. */
const withOwner =
  /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitea\.com|golang\.org|git\.sr\.ht|gitee\.com)$/;

/**
 * The folder of a package below its module's, as far as that can be told without `go.mod`: the module's path is taken
 * to be `host/owner/name`, `host/name` or `name`, with its version.
 */
export function guessPackageFolder(path: string): string {
  const parts = path.split('/');
  const host = parts[0] ?? '';
  const own = parts.slice(withOwner.test(host) ? 3 : host.includes('.') ? 2 : 1);
  return (/^v\d+$/.test(own[0] ?? '') ? own.slice(1) : own).join('/');
}

const standard =
  /^(?:archive|bufio|bytes|cmp|compress|container|context|crypto|database|debug|embed|encoding|errors|expvar|flag|fmt|go|hash|html|image|index|internal|io|iter|log|maps|math|mime|net|os|path|plugin|reflect|regexp|runtime|slices|sort|strconv|strings|structs|sync|syscall|testing|text|time|unicode|unique|unsafe|vendor|weak)\//;

/** Files of Go itself and of modules that were fetched. */
export function isForeignGoFile(path: string): boolean {
  const plain = path.replaceAll('\\', '/');
  const inSource = plain.split('/src/').at(-1) ?? '';
  if (/(?:^|\/)(?:pkg\/mod|vendor)\/|@v\d|_testmain\.go$|^_cgo_/.test(plain)) return true;
  return standard.test(plain) || (plain.includes('/src/') && standard.test(inSource) && isGoRoot(plain));
}

/** `/usr/local/go/src`, `/opt/hostedtoolcache/go/1.22.1/x64/src`, and not a `src` of the user. */
function isGoRoot(path: string): boolean {
  return /(?:^|\/)(?:GOROOT|go_sdk|[Gg]o(?:-?\d[\w.-]*)?)\/(?:[^/]+\/){0,3}src\//.test(path);
}
