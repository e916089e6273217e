import { parseEquations } from '../engine/equations/parse.ts';
import { Fault, phrase } from '../engine/fault.ts';
import { lossEquations } from '../engine/losses.ts';
import { add } from '../engine/ops/add.ts';
import { mean } from '../engine/ops/mean.ts';
import { vectorOf } from './compile-sequence.ts';
import { compileUpstream } from './compile-upstream.ts';
import { type Draft, nowhere } from './draft.ts';
import type { Named, TimestepNodes } from './program.ts';

/** The loss of one timestep and its target; nothing where the example has no target there. */
export function compileTimestepLoss(
  draft: Draft,
  t: number,
  y: number,
  top: Named,
): { readonly target: number | undefined; readonly loss: number | undefined } {
  const { loss: name, targets, vocabulary, upstream } = draft.example;
  if (upstream !== undefined) return { target: undefined, loss: compileUpstream(draft, t, top) };
  const entry = targets?.[t - 1] ?? null;
  if (entry === null || name === undefined) return { target: undefined, loss: undefined };
  checkFits(draft);
  const size = draft.builder.node(y).rows;
  const numbers = vectorOf(entry, vocabulary, size, `targets.${t - 1}`);
  const [equation] = parseEquations(lossEquations[name]);
  const known = draft.lines.findIndex(({ part }) => part === 'loss');
  const line = known < 0 ? draft.addLines(lossEquations[name], 'loss', 0).line : known;
  const where = { ...nowhere, part: 'loss' as const, t, line };
  const target = draft.give('target', 'target', { rows: size, columns: 1 }, numbers, where);
  if (equation === undefined) return { target, loss: undefined };
  const environment = new Map([
    ['y', y],
    ['target', target],
  ]);
  return { target, loss: draft.equation(equation, environment, where) };
}

function checkFits({ example }: Draft): void {
  const { loss, readout } = example;
  const activation = readout?.activation;
  if (loss === 'cross-entropy' && activation !== undefined && activation !== 'softmax')
    throw new Fault('loss', phrase('lossAfter', { loss, activation }), phrase('softmaxReadout'));
  if (loss === 'binary-cross-entropy' && (activation === 'linear' || activation === 'tanh'))
    throw new Fault('loss', phrase('lossAfter', { loss, activation }), phrase('probabilityLoss'));
}

/** The total over the timesteps that have a target; undefined where there is no loss. */
export function compileTotal(
  draft: Draft,
  timesteps: readonly TimestepNodes[],
): number | undefined {
  const { loss, upstream, reduction = 'sum' } = draft.example;
  if (loss === undefined && timesteps.every((each) => each.loss === undefined)) {
    if (upstream === undefined) return undefined;
    throw new Fault('upstream', phrase('nothing'), phrase('timestepTarget'));
  }
  const parts = timesteps.flatMap((each) => (each.loss === undefined ? [] : [each.loss]));
  if (parts.length === 0) throw new Fault('targets', phrase('nothing'), phrase('timestepTarget'));
  const { line } = draft.addLines(`L = ${reduction}(loss)`, 'total', 0);
  const where = { ...nowhere, part: 'total' as const, line };
  return draft.computed('L', reduction === 'sum' ? add : mean, parts, where);
}
