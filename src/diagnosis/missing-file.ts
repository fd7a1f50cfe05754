/** What to say of a file that was not there: which step of the plan makes it, and what that step is missing. */
import type { Clue } from '../core/clue.ts';
import { type DiagnosisInput, type Explanation, quote } from './cause.ts';
import { findInstaller, findMaker, type Maker } from './makers.ts';
import { adviseNeed, relateSteps } from './needs-line.ts';

/** The clue whose file a step makes tells more than the last one. */
export function explainMissingFile(clues: readonly [Clue, ...Clue[]], input: DiagnosisInput): Explanation {
  for (const { groups } of clues) {
    const maker = groups.path === undefined ? undefined : findMaker(input, groups.path);
    if (maker) return explainMaker(tidyPath(groups.path!, input), maker, input);
  }
  const { path, project } = clues[0].groups;
  if (path === undefined && project === undefined) {
    return {
      message: 'a file that the step needs does not exist',
      advice: 'see the lines before; correct the path or "working-directory"',
    };
  }
  if (path === undefined) return explainFolder(project!, input);
  const shown = tidyPath(path, input);
  if (/\.(?:h|hh|hpp|hxx)$/.test(shown)) {
    return {
      message: `the header ${quote(shown)} is not found`,
      advice: 'install the -dev package that brings it in an earlier step, or name its folder with -I',
    };
  }
  const installer = /(?:^|\/)node_modules\//.test(shown) ? findInstaller(input, 'node') : undefined;
  if (installer !== undefined) {
    const relation = relateSteps(input, installer);
    if (relation === 'missing') {
      return {
        message: `${quote(shown)} does not exist: step ${quote(input.plan.steps[installer]!.id)} installs packages, and this step does not wait for it`,
        advice: adviseNeed(input, installer),
      };
    }
  }
  return {
    message: `${quote(shown)} does not exist${/^(?:\/|[A-Za-z]:)/.test(shown) ? '' : ` in ${describeFolder(input)}`}`,
    advice: 'correct the path or "working-directory", or add the step that makes it to "needs"',
  };
}

/** Only what a step of the plan makes: undefined where no step does. */
export function explainMissingProduct(path: string, input: DiagnosisInput): Explanation | undefined {
  const maker = findMaker(input, path);
  return maker && explainMaker(tidyPath(path, input), maker, input);
}

function explainMaker(path: string, maker: Maker, input: DiagnosisInput): Explanation {
  const { id } = input.plan.steps[maker.step]!;
  const makes = `step ${quote(id)} makes it (${maker.because})`;
  switch (relateSteps(input, maker.step)) {
    case 'missing':
      return { message: `${quote(path)} does not exist yet: ${makes}`, advice: adviseNeed(input, maker.step) };
    case 'needed':
      return {
        message: `${quote(path)} does not exist, although ${makes} and has ended before`,
        advice: `look at what ${quote(id)} wrote and where, and correct the path or "working-directory"`,
      };
    case 'dependent':
      return {
        message: `${quote(path)} does not exist yet: ${makes}, but needs this step`,
        advice: `turn it round: let ${quote(input.step.id)} need ${quote(id)}, not the other way`,
      };
  }
}

function explainFolder(file: string, input: DiagnosisInput): Explanation {
  return {
    message: `there is no ${file} in ${describeFolder(input)}`,
    advice: 'set "working-directory" of the step to the folder that holds it',
  };
}

function describeFolder({ step }: DiagnosisInput): string {
  return step.workingDirectory === '.' || step.workingDirectory === ''
    ? 'the workspace'
    : `working directory ${quote(step.workingDirectory)}`;
}

/** Relative to the workspace where it lies in it. */
function tidyPath(path: string, { facts }: DiagnosisInput): string {
  const plain = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
  const root = facts.root.replaceAll('\\', '/').replace(/\/$/, '');
  return root !== '' && plain.startsWith(`${root}/`) ? plain.slice(root.length + 1) : plain;
}
