import type { Step, Timeline } from '../../timeline/step.ts';
import type { Program } from '../../trace/program/program.ts';

/** One halt of the short walk on the home page; `step` is the step of the timeline that it shows. */
export interface Moment {
  readonly kind: 'input' | 'memory' | 'output' | 'loss' | 'gradient';
  readonly t: number | undefined;
  readonly step: Step;
}

/**
 * The walk through a whole epoch in few halts: per timestep x, h and y (with its loss), the total loss, then the
 * gradient of h from t = T to 1. Halts that the timeline does not have are left out.
 */
export function momentsOf(program: Program, { steps }: Timeline): readonly Moment[] {
  const top = program.cells.length - 1;
  const stateOf = (t: number): number | undefined =>
    program.timesteps[t - 1]?.layers[top]?.h ?? program.timesteps[t - 1]?.x;
  return steps.flatMap((step): readonly Moment[] => {
    const { kind, phase, t, node } = step;
    const timestep = t === undefined ? undefined : program.timesteps[t - 1];
    if (kind === 'total') return [{ kind: 'loss', t, step }];
    if (t === undefined || timestep === undefined) return [];
    if (phase === 'backward')
      return node === stateOf(t) && kind === 'from-future' ? [{ kind: 'gradient', t, step }] : [];
    if (kind === 'take') return [{ kind: 'input', t, step }];
    if (node === (timestep.loss ?? timestep.y)) return [{ kind: 'output', t, step }];
    return node === stateOf(t) ? [{ kind: 'memory', t, step }] : [];
  });
}

/** The halt that stands before anything is pressed: two gradients meet in the state before the last. */
export function firstMoment(moments: readonly Moment[]): number {
  const gradients = moments.flatMap(({ kind }, index) => (kind === 'gradient' ? [index] : []));
  return gradients[1] ?? moments.length - 1;
}
