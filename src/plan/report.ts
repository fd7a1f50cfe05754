/** Collects the diagnostics of one reading of a plan, each mistake once, in the order of the text. */
import type { Diagnostic } from './diagnostics.ts';
import type { Places, Span } from './tree.ts';

/** What a reader says about a mistake; the rest of the diagnostic follows from where it is. */
export interface Remark {
  advice?: string;
  related?: { message: string; span: Span }[];
}

export interface Reporter {
  places: Places;
  error(code: string, span: Span | undefined, message: string, remark?: Remark): void;
  warn(code: string, span: Span | undefined, message: string, remark?: Remark): void;
  hasErrors(): boolean;
  /** All so far, sorted by place. */
  list(): Diagnostic[];
}

/** More of them help nobody. */
const MOST_DIAGNOSTICS = 100;

export function createReporter(places: Places): Reporter {
  // The steps of a matrix come from one text and repeat its mistakes.
  const found = new Map<string, Diagnostic>();
  let errors = 0;
  const add = (
    severity: 'error' | 'warning',
    code: string,
    span: Span | undefined,
    message: string,
    remark?: Remark,
  ) => {
    const key = `${code} ${span?.start} ${message}`;
    if (severity === 'error') errors += 1;
    if (found.has(key)) return;
    found.set(key, {
      code,
      severity,
      message,
      ...(span && { position: places.locate(span) }),
      ...(remark?.advice !== undefined && { advice: remark.advice }),
      ...(remark?.related && {
        related: remark.related.map(({ message, span }) => ({ message, position: places.locate(span) })),
      }),
    });
  };
  return {
    places,
    error: (code, span, message, remark) => add('error', code, span, message, remark),
    warn: (code, span, message, remark) => add('warning', code, span, message, remark),
    hasErrors: () => errors > 0,
    list() {
      const place = ({ position }: Diagnostic) => (position ? position.line * 1e7 + position.column : 0);
      const all = [...found.values()].sort((a, b) => place(a) - place(b));
      // An error must not fall behind a hundred warnings.
      if (all.length <= MOST_DIAGNOSTICS) return all;
      const kept = new Set(
        [...all.filter((one) => one.severity === 'error'), ...all.filter((one) => one.severity === 'warning')].slice(
          0,
          MOST_DIAGNOSTICS,
        ),
      );
      return all.filter((one) => kept.has(one));
    },
  };
}
