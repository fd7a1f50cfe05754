/** The commands of the command line and their options, as data: reading a call and its help are made from this. */
import type { CommandSpec, Option } from './arguments.ts';

const help: Option = { name: 'help', short: 'h', help: 'show this help' };

const plan = {
  name: 'PLAN',
  optional: true,
  help: 'the plan file; default .github/parallel-plan.yml, else parallel-plan.yml',
};

const selection: Option[] = [
  { name: 'only', value: 'ID,…', help: 'run these steps and what they need' },
  { name: 'skip', value: 'ID,…', help: 'leave these steps out; they count as satisfied' },
];

const scheduling: Option[] = [
  {
    name: 'max-parallel',
    short: 'j',
    value: 'N',
    help: 'how many steps may run at once: auto, a number, or "75%" of the cores',
  },
  {
    name: 'schedule',
    value: 'HOW',
    choices: ['eager', 'layers'],
    help: 'eager: a step starts when its needs have ended; layers: a barrier between layers',
  },
];

const matchers: Option = {
  name: 'problem-matchers',
  value: 'FILE,…',
  help: "files of problem matchers in GitHub's format, asked before the built-in ones",
};

export const commands: readonly CommandSpec[] = [
  {
    name: 'run',
    summary: 'run a plan',
    operands: [plan],
    options: [
      ...selection,
      ...scheduling,
      {
        name: 'fail-fast',
        value: 'HOW',
        choices: ['false', 'true', 'no-new'],
        help: 'when a step has failed: go on, stop what runs, or start nothing more',
      },
      matchers,
      { name: 'rerun-alone', help: 'run failed steps again, alone, to tell whether others made them fail' },
      {
        name: 'log',
        value: 'HOW',
        choices: ['grouped', 'live'],
        help: 'grouped: the output of a step when it has ended; live: every line at once, behind the id of its step',
      },
      { name: 'result', value: 'FILE', help: 'write the result document (JSON) there' },
      { name: 'summary', value: 'FILE', help: 'write the summary (Markdown) there' },
      help,
    ],
  },
  {
    name: 'check',
    summary: 'look for mistakes in a plan without running it',
    operands: [plan],
    options: [{ name: 'json', help: 'print the diagnostics as JSON' }, help],
  },
  {
    name: 'explain',
    summary: 'show layers, batches, critical path and expected makespan of a plan',
    operands: [plan],
    options: [...selection, ...scheduling, help],
  },
  {
    name: 'problems',
    summary: 'list the problems that compilers, linters and tests report in a log',
    operands: [{ name: 'FILE', optional: false, help: 'the log; - reads it from stdin' }],
    options: [
      {
        name: 'root',
        value: 'DIR',
        help: 'the workspace that the log is of; default: this folder. One that is not on this machine will do',
      },
      matchers,
      { name: 'json', help: 'print them as JSON' },
      help,
    ],
  },
];
