/** Finds the clues of an output with the search that a run uses. */
import { Buffer } from 'node:buffer';
import type { Clue } from '../../src/core/clue.ts';
import { signatures } from '../../src/diagnosis/catalogue.ts';
import { prepareSearch } from '../../src/problems/knowledge.ts';
import { createSearch } from '../../src/problems/search.ts';

const knowledge = prepareSearch([], signatures);

export function findClues(output: string): Clue[] {
  const clues: Clue[] = [];
  const search = createSearch({ knowledge, onFinding() {}, onClue: (clue) => clues.push(clue) });
  search.push(Buffer.from(output));
  search.end();
  return clues;
}
