/** The work of the worker: searches the outputs of all steps that run, a slice of each in turn. */
import { parentPort } from 'node:worker_threads';
import { type Findings, type FromWorker, noFindings, type ToWorker } from './search-messages.ts';
import { type OutputSearch, searchOutput } from './search-output.ts';

interface Job {
  search: OutputSearch;
  /** How far the file is to be read. */
  bytes: number;
  ended: boolean;
  /** Why it is searched no more. */
  fault?: string;
}

/** Serves the thread that started this one. */
export function serveSearch(): void {
  const tell = (message: FromWorker) => parentPort!.postMessage(message);
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
    guard(id, job, () => obey(message, job));
    if (!working) work();
  }

  function obey(message: ToWorker, job: Job): void {
    switch (message.type) {
      case 'problem':
        job.search.addProblem(message.at, message.problem, message.shown);
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
        due.add(message.id);
    }
  }

  /** One slice, then whatever messages have come, so that a large output holds back no small one. */
  function work(): void {
    const [id] = due;
    working = id !== undefined;
    if (id === undefined) return;
    due.delete(id);
    const job = jobs.get(id)!;
    guard(id, job, () => {
      const isRead = job.fault !== undefined || job.search.readSlice(job.bytes);
      if (!isRead) due.add(id);
      if (isRead && job.ended) endJob(id, job);
      else tell({ id, findings: job.search.take(), ended: false });
    });
    setImmediate(work);
  }

  function endJob(id: number, job: Job): void {
    jobs.delete(id);
    const broken = (fault: string): Findings => ({ ...noFindings, ...job.search.take(), fault });
    const findings = job.fault === undefined ? job.search.end() : Promise.reject(new Error(job.fault));
    findings.catch((error: Error) => broken(error.message)).then((found) => tell({ id, findings: found, ended: true }));
  }

  /** What breaks the search of one output costs no other. */
  function guard(id: number, job: Job, act: () => void): void {
    try {
      act();
    } catch (error) {
      job.fault ??= (error as Error).message;
      if (job.ended) due.add(id);
    }
  }

  parentPort!.on('message', receive);
}
