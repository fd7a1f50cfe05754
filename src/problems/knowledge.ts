/** What a search looks for: all recognisers and signatures behind one index of their triggers. */
import type { Buffer } from 'node:buffer';
import type { Signature } from '../core/clue.ts';
import { folderTriggers } from './folders.ts';
import type { Recogniser } from './recogniser.ts';
import { indexTriggers } from './triggers.ts';

/** What a search knows: made once, used for many outputs. */
export interface Knowledge {
  /** The offset of a byte of the next line that could matter; -1 for none. */
  find(bytes: Buffer, from: number): number;
  select(bytes: Buffer, from: number, to: number): Selected;
}

/** What a line could matter to, in the order in which they are asked. */
interface Selected {
  recognisers: Recogniser[];
  signatures: Signature[];
  /** It may enter or leave a folder. */
  namesFolder: boolean;
}

const mostSelections = 5000;

/** The recognisers in the order in which they are asked. */
export function prepareSearch(recognisers: readonly Recogniser[], signatures: readonly Signature[]): Knowledge {
  const all = [...recognisers, ...signatures, { triggers: folderTriggers }];
  const always = all.flatMap(({ triggers }, value) => (triggers.includes('') ? [value] : []));
  const index = indexTriggers(
    all.flatMap(({ triggers }, value) => triggers.filter((one) => one !== '').map((one) => [one, value] as const)),
  );
  const ofSignatures = recognisers.length;
  const ofFolders = ofSignatures + signatures.length;
  /** Outputs have few kinds of lines. */
  const selections = new Map<string, Selected>();

  function sortOut(values: readonly number[]): Selected {
    return {
      recognisers: values.filter((value) => value < ofSignatures).map((value) => recognisers[value]!),
      signatures: values
        .filter((value) => value >= ofSignatures && value < ofFolders)
        .map((value) => signatures[value - ofSignatures]!),
      namesFolder: values.includes(ofFolders),
    };
  }

  return {
    find: always.length > 0 ? (bytes, from) => (from < bytes.length ? from : -1) : index.find,
    select(bytes, from, to) {
      const found = index.collect(bytes, from, to);
      const key = found.join();
      const known = selections.get(key);
      if (known) return known;
      const selected = sortOut([...new Set([...always, ...found])].sort((a, b) => a - b));
      if (selections.size < mostSelections) selections.set(key, selected);
      return selected;
    },
  };
}

/** With `own` asked for each line, before all others, and without those whose source is in `without`. */
export function changeKnowledge(
  knowledge: Knowledge,
  own: readonly Recogniser[],
  without: ReadonlySet<string>,
): Knowledge {
  return {
    find: own.length > 0 ? (bytes, from) => (from < bytes.length ? from : -1) : knowledge.find,
    select(bytes, from, to) {
      const selected = knowledge.select(bytes, from, to);
      const wanted = selected.recognisers.filter(({ source }) => !without.has(source));
      return { ...selected, recognisers: [...own, ...wanted] };
    },
  };
}
