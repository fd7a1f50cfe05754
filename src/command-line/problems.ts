/** `problems`: what the search of a run would find in any log. */
import { harmlessText } from '../command/harmless.ts';
import { renderProblemList } from '../report/problem-list.ts';
import { readMatcherFiles } from '../run/matcher-files.ts';
import { searchLog } from '../run/search-log.ts';
import type { Call } from './arguments.ts';

interface Output {
  /** The folder that paths start from. */
  root: string;
  out(text: string): void;
  err(text: string): void;
}

/** False: the log, or a file of matchers, cannot be read. */
export async function listProblemsOf(call: Call, { root, out, err }: Output): Promise<boolean> {
  const file = call.operands[0]!;
  const text = (name: string, otherwise: string) => {
    const value = call.options.get(name);
    return typeof value === 'string' ? value : otherwise;
  };
  const files = text('problem-matchers', '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const { matchers, faults } = readMatcherFiles(root, files);
  for (const fault of faults) err(`parallel-plan: ${fault}\n`);
  if (faults.length > 0) return false;
  try {
    const { problems, notices } = await searchLog({ file, root: text('root', root), matchers });
    for (const notice of notices) err(`parallel-plan: ${notice}\n`);
    if (call.options.has('json')) out(`${JSON.stringify(problems, null, 2)}\n`);
    else out(harmlessText(renderProblemList(problems)));
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    err(`parallel-plan: the log "${file}" cannot be read: ${why}\n`);
    return false;
  }
}
