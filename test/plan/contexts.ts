/** The contexts that plans of the tests are read with. */
import type { StaticContexts, StepContexts } from '../../src/plan/expressions.ts';

export const STATIC: StaticContexts = {
  github: { ref: 'refs/heads/main', event: { pull_request: { labels: [{ name: 'slow' }, { name: 'docs' }] } } },
  runner: { os: 'Linux', arch: 'X64' },
  env: { FROM_JOB: 'yes', MATRIX: '{"node":[20,22]}' },
  matrix: { os: 'debian' },
  job: { status: 'success' },
};

export function stepContexts(changes: Partial<StepContexts> = {}): StepContexts {
  return { ...STATIC, needs: {}, steps: {}, status: { success: true, failure: false, cancelled: false }, ...changes };
}
