/** The work of the worker: searches the outputs of all steps that run, a slice of each in turn. */
import { parentPort } from 'node:worker_threads';
import type { Findings, FromWorker, ToWorker } from './search-messages.ts';
import { type OutputSearch, searchOutput } from './search-output.ts';

interface Job {
  search: OutputSearch;
  /** How far the file is to be read. */
  bytes: number;
  ended: boolean;
}

/** Serves the thread that started this one. */
export function serveSearch(): void {
  const jobs = new Map<number, Job>();
  /** Those that have something to be read. */
  const due = new Set<number>();
  let working = false;

  function receive(message: ToWorker): void {
    const { id } = message;
    if (message.type === 'open') {
      jobs.set(id, { search: searchOutput(message.options), bytes: 0, ended: false });
      return;
    }
    const job = jobs.get(id);
    if (!job) return;
    switch (message.type) {
      case 'problem':
        job.search.addProblem(message.problem, message.shown);
        return;
      case 'add-matchers':
        job.search.addMatchers(message.at, message.matchers);
        return;
      case 'remove-matchers':
        job.search.removeMatchers(message.at, message.owner);
        return;
      case 'grown':
      case 'end':
        job.bytes = message.bytes;
        job.ended = message.type === 'end';
        due.add(id);
        if (!working) work();
    }
  }

  /** One slice, then whatever messages have come, so that a large output holds back no small one. */
  function work(): void {
    const [id] = due;
    working = id !== undefined;
    if (id === undefined) return;
    due.delete(id);
    const job = jobs.get(id)!;
    const isRead = job.search.readSlice(job.bytes);
    const ended = isRead && job.ended;
    if (ended) jobs.delete(id);
    else if (!isRead) due.add(id);
    const tell = (findings: Findings) => parentPort!.postMessage({ id, findings, ended } satisfies FromWorker);
    if (ended) void job.search.end().then(tell);
    else tell(job.search.take());
    setImmediate(work);
  }

  parentPort!.on('message', receive);
}
