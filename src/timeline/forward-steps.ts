import type { TapeNode } from '../engine/tape/node.ts';
import type { Program } from '../trace/program.ts';
import { type LineRun, lineRuns, type Segment, segmentsOf } from './segments.ts';
import type { StepDraft } from './step.ts';

/** The forward pass: each input is taken, each equation done operation by operation, then the losses are added up. */
export function forwardSteps(program: Program): readonly StepDraft[] {
  const inputs = program.timesteps.map(({ x }) => x);
  const taken = new Set<number>();
  return lineRuns(program).flatMap((run): readonly StepDraft[] => {
    const steps = segmentsOf(program, run).map((segment) => forwardStep(run, segment));
    const x = run.first.t === undefined ? undefined : inputs[run.first.t - 1];
    if (x === undefined || taken.has(x)) return steps;
    taken.add(x);
    return [takeStep(program.tape.nodes[x], x), ...steps];
  });
}

function takeStep(node: TapeNode | undefined, x: number): StepDraft {
  return {
    kind: 'take',
    phase: 'forward',
    t: node?.t,
    layer: undefined,
    line: undefined,
    node: x,
    results: [{ kind: 'value', node: x }],
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
    layer: last.part === 'layer' ? last.layer : undefined,
    line: last.line,
    node: last.id,
    results: [...sides, last].map(({ id }) => ({ kind: 'value', node: id })),
    within: nodes.filter(({ id, named }) => !named && id !== last.id).map(({ id }) => id),
    name: stepName(last, end),
  };
}

/** `h` for a named result, `W_xh` for a product, `a_i` for the sum inside gate i, `logits_tau` for logits / tau. */
export function stepName(node: TapeNode, end: TapeNode): string {
  if (node.named) return node.name;
  const [first = node.name] = node.name.split(' ');
  if (node.op.name === 'divide') return node.name.replace(/[^\p{L}\p{N}_]+/gu, '_');
  return node.op.name === 'add' ? `a_${end.name}` : first;
}
