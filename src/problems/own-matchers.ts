/** Puts the matchers that a step brings with it over what every search knows, without building its index anew. */
import type { Knowledge } from './knowledge.ts';
import type { Recogniser } from './recogniser.ts';

/** `own` are asked for each line, whatever their triggers, and before all others; those whose source is in `without` are not asked. */
export function putOver(knowledge: Knowledge, own: readonly Recogniser[], without: ReadonlySet<string>): Knowledge {
  return {
    find: own.length > 0 ? (bytes, from) => (from < bytes.length ? from : -1) : knowledge.find,
    select(bytes, from, to) {
      const selected = knowledge.select(bytes, from, to);
      const wanted = selected.recognisers.filter(({ source }) => !without.has(source));
      return { ...selected, recognisers: [...own, ...wanted] };
    },
  };
}
