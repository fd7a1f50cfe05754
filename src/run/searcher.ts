/**
 * Has the outputs of a run searched by a worker, so that neither processes nor the log wait for it. A worker that
 * breaks or does not answer costs what it would have found, noFindings else.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../core/problem.ts';
import type { MatcherData } from '../problems/matcher.ts';
import {
  type Findings,
  type FromWorker,
  noFindings,
  type OutputSearchOptions,
  type ToWorker,
} from './search-messages.ts';

export interface Searched {
  /** So many bytes of the output are in the file by now. */
  grown(bytes: number): void;
  /** `at` is how many bytes of the output came before, `shown` what stands there instead of the command. */
  addProblem(at: number, problem: Problem, shown: string): void;
  addMatchers(at: number, matchers: readonly MatcherData[]): void;
  removeMatchers(at: number, owner: string): void;
  /** What was found since the last findings that were handed on. Never rejects. */
  finish(bytes: number): Promise<Findings>;
}

export interface Searcher {
  /** `onFindings` is called with what is found on the way, before `finish` gives the rest. */
  open(options: OutputSearchOptions, onFindings: (findings: Findings) => void): Searched;
  /** Why outputs are not searched any more; undefined while they are. */
  readonly failed: string | undefined;
  close(): void;
}

interface Job {
  onFindings(findings: Findings): void;
  end?: (findings: Findings) => void;
}

/** It is told of every quarter of a megabyte; each telling costs more than the search of a few lines. */
const tellEachBytes = 256 * 1024;
/** Without a sign of life for so long, by default, nobody waits any more. */
const patienceMs = 20_000;
const heapMegabytes = 256;
/** Lines are short-lived: with more, memory is only collected later. */
const youngMegabytes = 2;

/** The worker starts with the first output that there is. */
export function createSearcher({ waitMs = patienceMs }: { waitMs?: number } = {}): Searcher {
  const jobs = new Map<number, Job>();
  let opened = 0;
  let worker: Worker | undefined;
  let failed: string | undefined;
  /** Runs while somebody waits. */
  let timer: NodeJS.Timeout | undefined;

  function post(message: ToWorker): void {
    if (failed !== undefined) return;
    worker ??= startWorker();
    worker.postMessage(message);
  }

  function startWorker(): Worker {
    const started = new Worker(workerFile(), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
      // What the worker prints, such as a warning of node's, is no line of ours.
      stdout: true,
      stderr: true,
    });
    started.unref();
    started.on('message', receive);
    started.on('error', (error: Error) => fail(error.message));
    started.on('exit', () => fail('the worker has ended'));
    return started;
  }

  function receive({ id, findings, ended }: FromWorker): void {
    // It works for all outputs in turn: whatever comes is a sign of life for all who wait.
    timer?.refresh();
    const job = jobs.get(id);
    if (!job) return;
    if (!ended) {
      job.onFindings(findings);
      return;
    }
    jobs.delete(id);
    job.end?.(findings);
    if (![...jobs.values()].some(({ end }) => end)) stopTimer();
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function fail(why: string): void {
    failed ??= why;
    stopTimer();
    void worker?.terminate();
    for (const { end } of jobs.values()) end?.(noFindings);
    jobs.clear();
  }

  return {
    open(options, onFindings) {
      const id = ++opened;
      const job: Job = { onFindings };
      let told = 0;
      let isOpen = false;
      const tell = (message: ToWorker) => {
        if (!isOpen) {
          isOpen = true;
          jobs.set(id, job);
          post({ id, type: 'open', options });
        }
        post(message);
      };
      return {
        grown(bytes) {
          if (bytes - told < tellEachBytes && (isOpen || bytes === 0)) return;
          told = bytes;
          tell({ id, type: 'grown', bytes });
        },
        addProblem: (at, problem, shown) => tell({ id, type: 'problem', at, problem, shown }),
        addMatchers: (at, matchers) => tell({ id, type: 'add-matchers', at, matchers }),
        removeMatchers: (at, owner) => tell({ id, type: 'remove-matchers', at, owner }),
        finish(bytes) {
          // Whoever prints nothing and writes no report is not searched.
          if (!isOpen && bytes === 0 && options.reports.length === 0) return Promise.resolve(noFindings);
          if (failed !== undefined) return Promise.resolve(noFindings);
          tell({ id, type: 'end', bytes });
          return new Promise((resolve) => {
            job.end = resolve;
            timer ??= setTimeout(() => fail(`no answer within ${waitMs / 1000} s`), waitMs);
          });
        },
      };
    },
    get failed() {
      return failed;
    },
    close: () => fail('closed'),
  };
}

/** Beside the bundle, or the source of it. */
function workerFile(): string {
  return import.meta.filename.endsWith('.ts')
    ? join(import.meta.dirname, '../search.ts')
    : join(import.meta.dirname, 'search.js');
}
