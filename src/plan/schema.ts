/**
 * The shapes of a plan's values, the one source of the checks, the JSON Schema for editors and the key table.
 * A schema's message says what is wanted: it completes `"key" must be …`.
 */
import * as v from 'valibot';

/** What the key table and the editors show about a key. */
const key = <S extends v.GenericSchema>(schema: S, description: string, byDefault?: string) =>
  v.optional(v.pipe(schema, v.description(description), v.metadata({ default: byDefault ?? '' })));

const text = v.pipe(v.string('text'), v.nonEmpty('text that is not empty'));
const flag = v.boolean('true or false');
const word = <const W extends readonly string[]>(words: W) => v.picklist(words, `one of ${words.join(', ')}`);
const count = (what = 'a whole number above 0') => v.pipe(v.number(what), v.integer(what), v.minValue(1, what));
const above0 = v.pipe(v.number('a number above 0'), v.finite('a number above 0'), v.gtValue(0, 'a number above 0'));
const expression = (what: string) => v.pipe(v.string(what), v.regex(/\$\{\{[\s\S]*\}\}/, what));
const oneOrMore = <S extends v.GenericSchema>(item: S, what: string) =>
  v.union([item, v.array(item)], `${what} or a list of them`);

/** Ids as at GitHub. */
export const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const id = v.pipe(v.string('an id'), v.regex(ID, 'letters, digits, "_" and "-", the first a letter or "_"'));

const envValue = v.nullable(v.union([v.string(), v.number(), v.boolean()], 'text, a number, or true or false'));
const env = v.record(v.string(), envValue, 'a mapping of names to values');
const names = oneOrMore(
  v.pipe(v.string('the name of a variable'), v.regex(/^[^=\0]+$/, 'the name of a variable')),
  'the name of a variable',
);
const globs = oneOrMore(text, 'a path');
const timeout = 'a number of minutes above 0';
const minutes = v.pipe(v.number(timeout), v.finite(timeout), v.gtValue(0, timeout));
const minutesOrLater = v.union([minutes, expression(timeout)], timeout);

/** The words of `retry.on`. */
export const RETRY_CAUSES = ['failure', 'transient', 'timeout', 'out-of-memory'] as const;
/** The words of a produced file's `format`. */
export const FORMATS = ['any', 'non-empty', 'json', 'xml', 'junit', 'sarif'] as const;
/** What `memory` looks like. */
export const MEMORY = /^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]$/;
/** What a share of the cores looks like. */
export const PERCENT = /^[1-9]\d{0,2}%$/;

const parallel = 'auto, a whole number above 0, or a percentage of the cores such as "75%"';
const maxParallel = v.union(
  [v.literal('auto', parallel), count(parallel), v.pipe(v.string(parallel), v.regex(PERCENT, parallel))],
  parallel,
);
const failFast = v.union([flag, v.literal('no-new')], 'true, false or no-new');

const retry = v.strictObject(
  {
    attempts: key(
      v.pipe(count('a whole number from 1 to 10'), v.maxValue(10, 'a whole number from 1 to 10')),
      'All attempts, the first one counted.',
      '2',
    ),
    on: key(
      oneOrMore(word(RETRY_CAUSES), `one of ${RETRY_CAUSES.join(', ')},`),
      'What is tried again: any `failure`, one that looks `transient` (network, locks), a `timeout`. `out-of-memory` has no effect yet.',
      'failure',
    ),
    'delay-seconds': key(
      v.pipe(v.number('a number of seconds'), v.finite('a number of seconds'), v.minValue(0, 'a number of seconds')),
      'Wait before the second attempt; doubles each time, up to 60 s.',
      '1',
    ),
    alone: key(flag, 'Nothing runs beside the attempts after the first.', 'false'),
  },
  'a mapping with "attempts"',
);

const matrixValue = v.unknown();
const strategy = v.strictObject(
  {
    matrix: key(
      v.record(v.string(), matrixValue, 'a mapping of names to lists'),
      'One step for each combination; `include` and `exclude` as at GitHub.',
    ),
    'max-parallel': key(count(), 'How many of these steps may run at once.'),
    'fail-fast': key(flag, 'Stop the others of the matrix when one fails. Unlike GitHub, false unless given.', 'false'),
  },
  'a mapping with "matrix"',
);

const produce = v.union(
  [
    text,
    v.strictObject({
      path: v.pipe(text, v.description('A path or glob.')),
      format: key(word(FORMATS), 'What the file must hold: any, non-empty, json, xml, junit or sarif.', 'any'),
    }),
  ],
  'a path or a mapping with "path"',
);

const step = v.strictObject(
  {
    id: key(id, 'How other steps and `--only` name it.', 'made from the name or the command'),
    name: key(text, 'How people name it.', 'the id or the command'),
    run: v.pipe(v.string('a command'), v.regex(/\S/, 'a command'), v.description('The command. Never templated.')),
    needs: key(oneOrMore(v.string('an id'), 'an id'), 'Steps that must end first.'),
    if: key(
      v.union([v.string(), v.number(), v.boolean()], 'a condition'),
      'Run only if this is true; `success()` is implied.',
      'success()',
    ),
    env: key(env, 'Variables of this step.'),
    shell: key(text, 'As at GitHub; a custom one contains `{0}`.', 'bash -e, pwsh on Windows'),
    'working-directory': key(text, 'Any existing directory, relative to the workspace.', '.'),
    'timeout-minutes': key(minutesOrLater, 'For each attempt; fractions allowed.'),
    'continue-on-error': key(
      v.union([flag, expression('true or false')], 'true or false'),
      'May fail without failing the plan.',
      'false',
    ),
    retry: key(retry, 'Try again after a failure.'),
    'rerun-alone': key(flag, 'As at the top, for this step.', 'as at the top'),
    strategy: key(strategy, 'Make several steps of this one.'),
    cpus: key(above0, 'Weight in cores.', '1, or its share of the cores where there are more lanes'),
    memory: key(
      v.pipe(v.string('a size such as 2GB or 512MiB'), v.regex(MEMORY, 'a size such as 2GB or 512MiB')),
      'What it needs at its peak. No effect yet.',
    ),
    locks: key(oneOrMore(text, 'the name of a lock'), 'Steps that share a lock never run together.'),
    produces: key(
      v.union([produce, v.array(produce)], 'a path or a list of them'),
      'Files that must exist after the step, written by it.',
    ),
    reports: key(
      globs,
      'JUnit, SARIF or Checkstyle files that the step writes, relative to its working directory; they are read for problems.',
    ),
    'pass-env': key(names, 'Variables that this step gets although they are kept from steps.'),
  },
  'a mapping with "run"',
);

const defaults = v.strictObject(
  {
    run: key(
      v.strictObject(
        {
          shell: key(text, 'The shell of all steps.'),
          'working-directory': key(text, 'The directory of all steps.', '.'),
        },
        'a mapping',
      ),
      'For all commands.',
    ),
    'timeout-minutes': key(minutesOrLater, 'For each attempt of every step.'),
  },
  'a mapping',
);

const plan = v.strictObject(
  {
    steps: v.pipe(v.array(step, 'a list of steps'), v.description('The commands.')),
    env: key(env, 'Variables of all steps.'),
    defaults: key(defaults, 'What steps have unless they say otherwise.'),
    'max-parallel': key(
      maxParallel,
      'How many steps may run at once: `auto`, a number, or a share of the cores such as `75%`.',
      'auto',
    ),
    schedule: key(
      word(['eager', 'layers']),
      '`eager`: a step starts when its needs have ended. `layers`: a barrier between layers.',
      'eager',
    ),
    'max-batch': key(count(), 'Steps of a layer started together, under `schedule: layers`.', 'no limit'),
    'fail-fast': key(failFast, '`true`: a failure stops what runs. `no-new`: it only starts nothing more.', 'false'),
    'timeout-minutes': key(minutes, 'For the whole run.', 'none'),
    leftovers: key(
      word(['plan-end', 'kill', 'keep']),
      'When processes end that a successful step leaves running.',
      'plan-end',
    ),
    'pass-env': key(names, 'Variables that all steps get although they are kept from steps.'),
    'private-env': key(names, 'Variables that only the steps get that name them.'),
    'rerun-alone': key(
      flag,
      'Run each failed step once more, alone, when all have ended, to tell why it failed. Its conclusion stays.',
      'false',
    ),
    nested: key(
      v.union([flag, text], 'true, false or a word'),
      'Share the cores with tools that start processes of their own. No effect yet.',
      'false',
    ),
    audit: key(
      v.union([flag, v.record(v.string(), v.unknown())], 'true, false or a mapping'),
      'Look for dependencies that are not declared. No effect yet.',
      'false',
    ),
    'problem-matchers': key(
      oneOrMore(text, 'a path'),
      "Files of problem matchers in GitHub's format, for tools of your own; they are asked before the built-in ones.",
    ),
  },
  'a mapping with "steps"',
);

/** A plan's step with all static expressions evaluated. */
export type StepValues = v.InferInput<typeof step>;
/** The plan without its steps. */
export type PlanValues = Omit<v.InferInput<typeof plan>, 'steps'>;

/** The schema of the whole file, of one step, and of the places with keys of their own. */
export const SCHEMAS = { plan, step, defaults, 'defaults.run': defaults.entries.run.wrapped.pipe[0], strategy, retry };

/** A place with keys of its own. */
export type Place = keyof typeof SCHEMAS;

/** Checked before the run are all keys but these, which are evaluated when the step starts or never. */
export const LATE_KEYS: ReadonlySet<string> = new Set(['if', 'env', 'continue-on-error', 'timeout-minutes']);
export const LITERAL_KEYS: ReadonlySet<string> = new Set(['id', 'needs', 'run']);
