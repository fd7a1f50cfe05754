/** The signals by which people and runners ask us to stop: one handler for the whole process. */

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Calls back for each signal that comes; the function that it gives back restores what was before. */
export function onCancelSignals(callback: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of SIGNALS) process.on(signal, callback);
  return () => {
    for (const signal of SIGNALS) process.off(signal, callback);
  };
}
