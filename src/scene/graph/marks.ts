import type { BlockRef } from '../../trace/block.ts';
import type { Drawing } from './drawing.ts';
import type { Flow } from './flows.ts';
import { recalled } from './recalled.ts';
import type { Storey } from './storeys.ts';

/**
 * All that a step decides about the parts of a drawing, as short texts: where a part has the same mark at two steps that
 * show the same timesteps, it is drawn the same.
 */
export interface Marks {
  /** Of what stands at timestep t. */
  readonly column: (t: number) => string;
  /** Of the arrow of a flow, its label and its way back. */
  readonly flow: (flow: Flow) => string;
}

export type Present = Pick<Drawing, 'plan' | 'step' | 'reveal' | 'activity'>;

export function marksOf(present: Present): Marks {
  const { plan, activity } = present;
  const cells = recalled((t: number) =>
    plan.storeys.map((storey) => cellsMark(present, storey, t)),
  );
  return {
    column: recalled((t: number) => {
      const loss = plan.program.timesteps[t - 1]?.loss;
      const isLossKnown = revealedAt(present, 'value', loss);
      return `${activity.isElsewhere} ${isLossKnown} ${cells(t).join(' ')}`;
    }),
    flow: (flow) => {
      const { from, to } = flow;
      const ends = [cells(from.t)[from.storey], cells(to.t)[from.storey], cells(to.t)[to.storey]];
      return `${flowMark(present, flow)} ${ends.join(' ')}`;
    },
  };
}

/** What stands in a storey at a timestep: which numbers are known, which are new, and which the step is about. */
function cellsMark(present: Present, { slots }: Storey, t: number): string {
  const { nodes, gradients } = present.activity;
  const mark = (kind: 'value' | 'gradient', about: ReadonlySet<number>, node?: number): string =>
    node === undefined ? '' : revealedAt(present, kind, node) + (about.has(node) ? '!' : '');
  return slots
    .map(
      (slot) =>
        `${mark('value', nodes, slot.nodes[t])}/${mark('gradient', gradients, slot.gradients[t])}/${mark('value', nodes, slot.beside?.[t])}`,
    )
    .join(',');
}

function flowMark(present: Present, flow: Flow): string {
  const { activity, step } = present;
  const { id, uses, readers, source, isRecurrent } = flow;
  const reached = readers.map((node) => revealedAt(present, 'value', node)).join('');
  const back = revealedAt(present, isRecurrent ? 'from-future' : 'from-output', source);
  const isActive = activity.flows.has(id);
  const strong = isActive ? uses.map(({ parameter }) => activity.parameters.has(parameter)) : [];
  return `${activity.isElsewhere} ${reached} ${back} ${activity.backs.has(id)} ${isActive} ${isActive && step.kind} ${strong.join()}`;
}

/** Whether a block is not known yet, new at this step or known before it. */
function revealedAt(
  { reveal, step }: Present,
  kind: BlockRef['kind'],
  node: number | undefined,
): string {
  const first = node === undefined ? undefined : reveal.stepOf({ kind, node });
  if (first === undefined || first > step.index) return '-';
  return first === step.index ? 'n' : 'k';
}
