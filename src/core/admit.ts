/** The admission policy: may this ready step start beside what runs now? Pure, shared by the runner and the simulator. */

/** What a ready step asks for. */
export interface Demand {
  /** Declared weight in cores; absent: see `weighStep`. */
  cpus?: number;
  locks: readonly string[];
  /** Its matrix group and the most steps of it that may run at once. */
  group?: { index: number; maxParallel: number };
  /** Nothing may run beside it. */
  alone: boolean;
}

/** What the machine has and what is taken. */
export interface Usage {
  lanes: number;
  cores: number;
  running: number;
  /** Sum of the weights that run. */
  cpus: number;
  locks: ReadonlySet<string>;
  /** Running steps of each matrix group. */
  groups: ReadonlyMap<number, number>;
  aloneRunning: boolean;
}

/** `yes`, or the first thing that is missing. */
export type Verdict = 'yes' | 'lane' | 'lock' | 'group' | 'cpus' | 'alone';

/**
 * The weight of a step in cores, at most all of them. A step that declares none weighs one core; where there are
 * more lanes than cores it weighs its share, so that a full set of such steps fills the cores exactly.
 */
export function weighStep(cpus: number | undefined, usage: { lanes: number; cores: number }): number {
  return Math.min(cpus ?? usage.cores / Math.max(usage.lanes, usage.cores), usage.cores);
}

/** Weights are sums of fractions: 3 × 0.1 must fit into 0.3. */
const ROUNDING = 1e-9;

export function admit(demand: Demand, usage: Usage): Verdict {
  if (usage.aloneRunning || usage.running >= usage.lanes) return 'lane';
  if (demand.locks.some((lock) => usage.locks.has(lock))) return 'lock';
  if (demand.group && (usage.groups.get(demand.group.index) ?? 0) >= demand.group.maxParallel) return 'group';
  if (demand.alone) return usage.running === 0 ? 'yes' : 'alone';
  const weight = weighStep(demand.cpus, usage);
  return usage.cpus + weight <= usage.cores + ROUNDING ? 'yes' : 'cpus';
}
