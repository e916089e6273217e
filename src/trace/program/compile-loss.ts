import { layerFunctions } from '../../engine/cells/cell.ts';
import { parseEquations } from '../../engine/equations/parse.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import { type LossName, lossEquations } from '../../engine/losses.ts';
import { add } from '../../engine/ops/add.ts';
import { mean } from '../../engine/ops/mean.ts';
import { valuePhrase } from '../../example/issue-phrases.ts';
import type { Net, NetName } from '../../example/nets.ts';
import { sourceOfEntry } from './compile-sequence.ts';
import { compileUpstream } from './compile-upstream.ts';
import { type Draft, nowhere } from './draft.ts';
import type { Named, TimestepNodes } from './program.ts';

/**
 * The loss of one timestep and its target; nothing where the example has no target there. `top` is what the top layer
 * computes at that timestep.
 */
export function compileTimestepLoss(
  draft: Draft,
  net: Net,
  { t, own }: { readonly t: number; readonly own: number },
  { y, top }: { readonly y: number | undefined; readonly top: Named },
): { readonly target: number | undefined; readonly loss: number | undefined } {
  const { loss: name, upstream } = draft.example;
  if (upstream !== undefined) return { target: undefined, loss: compileUpstream(draft, t, top) };
  const entry = net.targets?.[own - 1] ?? null;
  if (entry === null) return { target: undefined, loss: undefined };
  const subject = `${net.prefix}targets.${own - 1}`;
  if (y === undefined) throw new Fault(subject, valuePhrase(entry), phrase('noTargetHere'));
  if (name === undefined) return { target: undefined, loss: undefined };
  checkFits(name, net);
  const size = draft.builder.node(y).rows;
  const source = sourceOfEntry(net.name, 'targets', own - 1, size);
  const numbers = source.read(net);
  const [equation] = parseEquations(lossEquations[name]);
  const known = draft.lines.findIndex(({ part }) => part === 'loss');
  const line = known < 0 ? draft.addLines(lossEquations[name], 'loss', 0).line : known;
  const where = { ...nowhere, part: 'loss' as const, t, line };
  const target = draft.give('target', 'target', { rows: size, columns: 1 }, numbers, where, source);
  if (equation === undefined) return { target, loss: undefined };
  const environment = new Map([
    ['y', y],
    ['target', target],
  ]);
  return { target, loss: draft.equation(equation, environment, where) };
}

/** @throws Fault where the loss takes logarithms of an output that is no probability. */
function checkFits(loss: LossName, net: Net): void {
  const activation = net.readout?.activation ?? outputFunction(net);
  if (loss === 'cross-entropy' && activation !== undefined && activation !== 'softmax')
    throw new Fault('loss', phrase('lossAfter', { loss, activation }), phrase('softmaxReadout'));
  const isProbability = activation === 'softmax' || activation === 'sigmoid';
  if (loss === 'binary-cross-entropy' && activation !== undefined && !isProbability)
    throw new Fault('loss', phrase('lossAfter', { loss, activation }), phrase('probabilityLoss'));
}

/** What makes the numbers that the top layer hands on, where that is one function; nothing where its equations are a reader's. */
function outputFunction({ layers }: Net): string | undefined {
  const layer = layers.at(-1);
  if (layer === undefined || typeof layer.cell !== 'string') return undefined;
  const isGated = layer.cell === 'lstm' || layer.cell === 'gru';
  return isGated ? `cell ${layer.cell}` : (layer.activation ?? layerFunctions.activation);
}

/** The total over the timesteps that have a target, of both networks together; undefined where there is no loss. */
export function compileTotal(
  draft: Draft,
  timesteps: readonly TimestepNodes[],
): number | undefined {
  const { loss, upstream, reduction = 'sum' } = draft.example;
  if (loss === undefined && timesteps.every((each) => each.loss === undefined)) {
    if (upstream === undefined) return undefined;
    throw new Fault('upstream', phrase('nothing'), phrase('timestepTarget'));
  }
  const partsOf = (name: NetName): readonly number[] =>
    timesteps.flatMap((each) => (each.net === name && each.loss !== undefined ? [each.loss] : []));
  const parts = [partsOf('encoder'), partsOf('decoder')].filter(({ length }) => length > 0);
  const [first = [], second] = parts;
  if (parts.length === 0) throw new Fault('targets', phrase('nothing'), phrase('timestepTarget'));
  if (second !== undefined && reduction === 'mean') return sumOfMeans(draft, [first, second]);
  const { line } = draft.addLines(`L = ${reduction}(loss)`, 'total', 0);
  const where = { ...nowhere, part: 'total' as const, line };
  return draft.computed('L', reduction === 'sum' ? add : mean, parts.flat(), where);
}

/** Under `mean` each network has its own, and the loss is the sum of both. */
function sumOfMeans(draft: Draft, parts: readonly (readonly number[])[]): number {
  const text = 'L_enc = mean(loss)\nL_dec = mean(loss)\nL = L_enc + L_dec';
  const { line, equations } = draft.addLines(text, 'total', 0);
  const where = { ...nowhere, part: 'total' as const };
  const means = parts.map((losses, index) =>
    draft.computed(equations[index]?.name ?? 'L', mean, losses, { ...where, line: line + index }),
  );
  return draft.computed('L', add, means, { ...where, line: line + 2 });
}
