import { at } from '../engine/at.ts';
import { entryOf } from '../engine/entry-of.ts';
import type { BlockRef } from '../trace/block.ts';
import { gradientUses, isStart, nodeOf, usesOfBlock } from '../trace/block.ts';
import { isState } from '../trace/explain.ts';
import type { Program } from '../trace/program/program.ts';
import { isOfLayer, stepName } from './forward-steps.ts';
import { type LineRun, parametersOf, segmentsOf } from './segments.ts';
import type { Phase, StepDraft } from './step.ts';

/**
 * Backpropagation through time, equation by equation from the last one run: the gradient of its result (for a
 * state in two arrivals), of the sum inside it, then its parameters join; after a layer's timestep the state's
 * gradient goes on to the timestep before.
 */
export function backwardSteps(program: Program, forward: readonly LineRun[]): readonly StepDraft[] {
  const runs = forward
    .filter(({ last }) => isOfLayer(last) || last.part === 'readout')
    // what comes to the states that a decoder starts from has been carried there already
    .filter(({ last }) => program.flows[last.id] === true && !isStart(last))
    .reverse();
  return runs.flatMap((run, index): readonly StepDraft[] => {
    const next = runs[index + 1]?.last;
    const { part, layer, t } = run.last;
    const leaves = next?.part !== part || next.layer !== layer || next.t !== t;
    return [
      ...gradientSteps(program, run),
      ...joinStep(program, run),
      ...(leaves && part === 'layer' ? carrySteps(program, run) : []),
    ];
  });
}

function draft(
  run: LineRun,
  step: Pick<StepDraft, 'kind' | 'node' | 'results' | 'name'>,
): StepDraft {
  const { layer, t, line, direction } = run.last;
  const phase: Phase = 'backward';
  const own = isOfLayer(run.last) ? layer : undefined;
  const { kind, node, results, name } = step;
  return { kind, phase, t, layer: own, direction, line, node, results, within: [], name };
}

function gradientSteps(program: Program, run: LineRun): readonly StepDraft[] {
  const { last } = run;
  const inner = segmentsOf(program, run)
    .filter(({ kind }) => kind !== 'product')
    .map(({ nodes }) => nodes.at(-1))
    .filter((node) => node !== undefined && node.id !== last.id && !node.named);
  const own = isState(program, last)
    ? arrivals(program, run)
    : [gradientStep(program, run, last.id)];
  const sums = inner.flatMap((node) =>
    node === undefined ? [] : [gradientStep(program, run, node.id)],
  );
  return [...own, ...sums];
}

function gradientStep(program: Program, run: LineRun, id: number): StepDraft {
  const node = nodeOf(program, id);
  const uses = gradientUses(program, id);
  const [use] = uses;
  const through = use === undefined ? undefined : nodeOf(program, use.reader).op.local;
  return draft(run, {
    kind: uses.length === 1 && through !== undefined ? 'derivative' : 'gradient',
    node: id,
    results: [{ kind: 'gradient', node: id }],
    name: `d${stepName(node, run.last)}`,
  });
}

function arrivals(program: Program, run: LineRun): readonly StepDraft[] {
  const { id, name } = run.last;
  const output: BlockRef = { kind: 'from-output', node: id };
  const first = draft(run, {
    kind: 'from-output',
    node: id,
    results: [output],
    name: `d${name}_output`,
  });
  const second = draft(run, {
    kind: 'from-future',
    node: id,
    results: [{ kind: 'gradient', node: id }],
    name: `d${name}`,
  });
  return usesOfBlock(program, output).length > 0 ? [first, second] : [second];
}

function joinStep(program: Program, run: LineRun): readonly StepDraft[] {
  const joining = parametersOf(program, run);
  const results = joining.map(
    ({ node, reader }): BlockRef => ({ kind: 'running', node, from: reader }),
  );
  const [first] = joining;
  if (first === undefined) return [];
  const name = `d${nodeOf(program, first.node).name}`;
  return [draft(run, { kind: 'join', node: run.last.id, results, name })];
}

function carrySteps(program: Program, run: LineRun): readonly StepDraft[] {
  const { layer, direction, t = 0 } = run.last;
  const { state } = at(program.cells, layer, 'cell');
  const before = program.timesteps[direction === 'forward' ? t - 2 : t]?.layers[layer];
  const states = [...state].reverse();
  return states.flatMap((name): readonly StepDraft[] => {
    const node = entryOf(before, name) ?? entryOf(program.initialStates[layer], name);
    if (node === undefined || program.flows[node] !== true) return [];
    const results: readonly BlockRef[] = [{ kind: 'from-future', node }];
    return [draft(run, { kind: 'carry', node, results, name: `d${name}_prev` })];
  });
}
