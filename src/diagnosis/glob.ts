/** Whether a glob of a plan names a path. */
import { posix } from 'node:path';
import { type GlobPart, parseGlob } from '../core/glob.ts';

/** Both relative to the same folder; a path below a named one does not match. */
export function matchesGlob(glob: string, path: string): boolean {
  const names = posix.normalize(path).split('/');
  return parseGlob(glob).some((parts) => matchesParts(parts, names));
}

/** Each name is offered to all places in the glob that the names before it can have led to. */
function matchesParts(parts: readonly GlobPart[], names: readonly string[]): boolean {
  let places = skipFolders(parts, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const place of places) {
      const part = parts[place];
      if (part?.kind === 'folders') next.add(place);
      else if (part?.kind === 'name' ? part.name === name : part?.pattern.test(name)) next.add(place + 1);
    }
    places = skipFolders(parts, next);
  }
  return places.has(parts.length);
}

/** `**` may stand for no folder at all. */
function skipFolders(parts: readonly GlobPart[], places: Set<number>): Set<number> {
  for (const place of places) if (parts[place]?.kind === 'folders') places.add(place + 1);
  return places;
}
