import { expect, test } from 'vitest';
import { carriesMarker, createRunMarkers, markerVariables, markStep } from '../../src/run/marker.ts';

const environ = (env: Record<string, string>) =>
  Buffer.from(
    Object.entries(env)
      .map(([name, value]) => `${name}=${value}\0`)
      .join(''),
  );

const outer = createRunMarkers({}, 'r1');
const build = markStep(outer, 'build', 1);
const inBuild = { HOME: '/', ...markerVariables(outer, build), LAST: '1' };
const inner = createRunMarkers(inBuild, 'r2');
const inTest = { ...inBuild, ...markerVariables(inner, markStep(inner, 'test', 1)) };

test('a process of a step carries the markers of its run and its attempt, of no other', () => {
  expect(carriesMarker(environ(inBuild), outer.run)).toBe(true);
  expect(carriesMarker(environ(inBuild), build)).toBe(true);
  expect(carriesMarker(environ(inBuild), createRunMarkers({}, 'r').run)).toBe(false);
  expect(carriesMarker(environ(inBuild), createRunMarkers({}, 'r11').run)).toBe(false);
  expect(carriesMarker(environ({ ...inBuild, PARALLEL_PLAN_STEP: `${build}2`.split('=')[1]! }), build)).toBe(false);
  expect(carriesMarker(environ({ TEXT: `x${outer.run}` }), outer.run)).toBe(false);
});

test('an outer run finds the processes of a run inside of its step, the inner run does not find its own ancestors', () => {
  expect(carriesMarker(environ(inTest), outer.run)).toBe(true);
  expect(carriesMarker(environ(inTest), build)).toBe(true);
  expect(carriesMarker(environ(inTest), inner.run)).toBe(true);
  expect(carriesMarker(environ(inBuild), inner.run)).toBe(false);
});
