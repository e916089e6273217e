import type { TapeNode } from '../engine/tape/node.ts';
import { isStart, nodeOf } from '../trace/block.ts';
import type { Program } from '../trace/program/program.ts';
import { type LineRun, type Segment, segmentsOf } from './segments.ts';
import type { StepDraft } from './step.ts';

/** The forward pass: each input is taken, each equation done operation by operation, then the losses are added up. */
export function forwardSteps(program: Program, runs: readonly LineRun[]): readonly StepDraft[] {
  const inputs = program.timesteps.map(({ x }) => x);
  const taken = new Set<number>();
  return runs.flatMap((run): readonly StepDraft[] => {
    if (run.last.part === 'feedback') {
      taken.add(run.last.id);
      return [{ ...takeStep(run.last), line: run.last.line }];
    }
    const steps = segmentsOf(program, run).map((segment) => forwardStep(run, segment));
    const x = run.first.t === undefined ? undefined : inputs[run.first.t - 1];
    if (x === undefined || taken.has(x)) return steps;
    taken.add(x);
    return [takeStep(nodeOf(program, x)), ...steps];
  });
}

function takeStep({ id, t, direction }: TapeNode): StepDraft {
  return {
    kind: 'take',
    phase: 'forward',
    t,
    layer: undefined,
    direction,
    line: undefined,
    node: id,
    results: [{ kind: 'value', node: id }],
    within: [],
    name: 'x',
  };
}

function forwardStep({ last: end }: LineRun, { kind, nodes }: Segment): StepDraft {
  const last = nodes.at(-1) ?? end;
  const isTotal = last.part === 'total';
  const sides = nodes.filter(({ id, named }) => named && id !== last.id);
  return {
    kind: isTotal ? 'total' : last.part === 'loss' ? 'loss' : kind,
    phase: isTotal ? 'loss' : 'forward',
    t: last.t,
    layer: isOfLayer(last) ? last.layer : undefined,
    direction: last.direction,
    line: last.line,
    node: last.id,
    results: [...sides, last].map(({ id }) => ({ kind: 'value', node: id })),
    within: nodes.filter(({ id, named }) => !named && id !== last.id).map(({ id }) => id),
    name: stepName(last, end),
  };
}

/** Whether a node belongs to a layer: to one of its directions, or to both together. */
export const isOfLayer = ({ part }: TapeNode): boolean => part === 'layer' || part === 'joined';

/** `h` for a named result, `both` for the output of both directions, `both_h_prev` for their last states, `W_xh` for a product, `a_i` for the sum inside gate i, `logits_tau` for logits / tau. */
export function stepName(node: TapeNode, end: TapeNode): string {
  if (node.part === 'joined') return isStart(node) ? `both_${node.name}` : 'both';
  if (node.named) return node.name;
  const [first = node.name] = node.name.split(' ');
  if (node.op.name === 'divide') return node.name.replace(/[^\p{L}\p{N}_]+/gu, '_');
  return node.op.name === 'add' ? `a_${end.name}` : first;
}
