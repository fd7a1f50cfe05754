/** Addresses of lines of the checked out commit at GitHub. */
import { join } from 'node:path';
import type { LinkTo } from '../report/problem-list.ts';
import { isFolder } from '../run/files.ts';

/** Undefined on a laptop, and where the workspace is not the root of the repository: then paths would be wrong. */
export function linksToCommit(env: NodeJS.ProcessEnv, root: string): LinkTo | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (!server || !repository || !sha || !isFolder(join(root, '.git'))) return undefined;
  return (file, line) => {
    const path = file.split('/').map(encodeURIComponent).join('/');
    return `${server}/${repository}/blob/${sha}/${path}${line === undefined ? '' : `#L${line}`}`;
  };
}
