import { expect, test } from 'vitest';
import { admit, type Demand, type Usage, weighStep } from '../../src/core/admit.ts';

const demand: Demand = { locks: [], alone: false };
const usage: Usage = {
  lanes: 4,
  cores: 4,
  running: 1,
  cpus: 1,
  locks: new Set(['db']),
  groups: new Map([[0, 1]]),
  aloneRunning: false,
};

test('a step that may not start is told the first thing that is missing', () => {
  expect(admit(demand, usage)).toBe('yes');
  expect(admit(demand, { ...usage, lanes: 1 })).toBe('lane');
  expect(admit(demand, { ...usage, aloneRunning: true })).toBe('lane');
  expect(admit({ ...demand, locks: ['git', 'db'], cpus: 4 }, usage)).toBe('lock');
  expect(admit({ ...demand, group: { index: 0, maxParallel: 1 } }, usage)).toBe('group');
  expect(admit({ ...demand, group: { index: 1, maxParallel: 1 } }, usage)).toBe('yes');
  expect(admit({ ...demand, cpus: 3 }, usage)).toBe('yes');
  expect(admit({ ...demand, cpus: 3.5 }, usage)).toBe('cpus');
  expect(admit({ ...demand, alone: true }, usage)).toBe('alone');
  expect(admit({ ...demand, alone: true, locks: ['db'] }, usage)).toBe('lock');
});

test('a step weighs what it declares, at most all cores, else one core or its share of them', () => {
  expect(weighStep(2, { lanes: 4, cores: 4 })).toBe(2);
  expect(weighStep(9, { lanes: 4, cores: 4 })).toBe(4);
  expect(weighStep(undefined, { lanes: 2, cores: 4 })).toBe(1);
  expect(weighStep(undefined, { lanes: 8, cores: 4 })).toBe(0.5);
});
