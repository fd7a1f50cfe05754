import { expect, test } from 'vitest';
import { createFolders } from '../../src/problems/folders.ts';

function follow(...lines: string[]): readonly string[] {
  const folders = createFolders();
  for (const line of lines) folders.note(line);
  return folders.current();
}

test('make enters and leaves folders, the innermost first', () => {
  const enter = (folder: string) => `make[1]: Entering directory '${folder}'`;
  const leave = (folder: string) => `make[1]: Leaving directory '${folder}'`;
  expect(follow(enter('/w/a'), enter('/w/a/b'))).toEqual(['/w/a/b', '/w/a']);
  expect(follow(enter('/w/a'), enter('/w/a/b'), leave('/w/a/b'))).toEqual(['/w/a']);
  // With `-j` they come mixed.
  expect(follow(enter('/w/a'), enter('/w/b'), leave('/w/a'))).toEqual(['/w/b']);
  expect(follow(leave('/w/a'))).toEqual([]);
});

test("gmake, ninja, and make's old quotes are known; other words are not", () => {
  expect(follow("gmake: Entering directory '/w/x y'")).toEqual(['/w/x y']);
  expect(follow("ninja: Entering directory `build'")).toEqual(['build']);
  expect(follow("make[12]: Entering directory `/w/c'")).toEqual(['/w/c']);
  expect(follow("I am Entering directory '/w/c'")).toEqual([]);
});

test('a package whose script runs is where its tools work, until the next one', () => {
  expect(follow('> app@1.0.0 lint /w/packages/app')).toEqual(['/w/packages/app']);
  expect(follow('> @scope/a.b@1.0.0-rc.1 build:all C:\\w\\packages\\b')).toEqual(['C:\\w\\packages\\b']);
  expect(follow('> app@1.0.0 lint /w/packages/app', '> app@1.0.0 lint', '> eslint .')).toEqual([]);
  expect(follow('> app@1.0.0 lint /w/packages/app', '> eslint .')).toEqual(['/w/packages/app']);
});

test('folders that are never left do not grow without bound', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `make: Entering directory '/w/${i}'`);
  expect(follow(...lines).length).toBeLessThan(100);
  expect(follow(...lines)[0]).toBe('/w/999');
});
