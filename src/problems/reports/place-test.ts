/** Where a failed test of a report failed: in its text, as tools print it, or where the report says that the test is. */
import type { Finding } from '../recogniser.ts';
import { findPlaces } from './place-in-text.ts';
import type { FailedTest } from './report.ts';

type Place = Pick<Finding, 'file' | 'line' | 'column' | 'folder'>;

/** As a stack trace of the JVM names a line; the file lies in the folder of the class's package. */
const frame = /\bat (?:[\w.$/@-]+\/)?([\w.$]+)\.[\w$<>]+\((\w+\.(?:java|kt|scala|groovy)):(\d+)\)/g;

/** `inText` is what the recognisers find in the text of the failure. Most likely first; the last may have no place. */
export function placeTest(test: FailedTest, inText: readonly Finding[]): Finding[] {
  const name = test.name === '' ? test.className : test.name;
  const base = { severity: 'error', message: `${name}: ${test.message}`, source: test.source } as const;
  const places: Place[] = [
    ...inText.filter(({ file }) => file !== undefined),
    ...findPlaces(test.text),
    ...findFrames(test),
  ];
  return [
    ...places.map(({ file, line, column, folder }) => ({
      ...base,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      ...(folder !== undefined && { folder }),
    })),
    {
      ...base,
      ...(test.file !== undefined && { file: test.file }),
      ...(test.line !== undefined && { line: test.line }),
    },
  ];
}

/** Frames of the test's own class come first. */
function findFrames({ text, className }: FailedTest): Place[] {
  const frames = [...text.matchAll(frame)].map(([, type = '', file = '', line = '']) => ({
    isOwn: type.split('$')[0] === className.split('$')[0],
    place: { file, line: Number(line), folder: type.split('.').slice(0, -1).join('/') },
  }));
  return [...frames.filter(({ isOwn }) => isOwn), ...frames.filter(({ isOwn }) => !isOwn)].map(({ place }) => place);
}
