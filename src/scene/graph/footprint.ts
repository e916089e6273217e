import { netsOf } from '../../example/nets.ts';
import { blockValues } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { isWideLoss, measuresOf } from './measures.ts';
import type { Storey } from './storeys.ts';

/**
 * All that a trace decides about where shapes stand and how they look. While it stays the same, an edit changes
 * nothing but the numbers in them.
 */
export function footprintOf(trace: Trace, storeys: readonly Storey[]): string {
  const { value, beside, bare, whole, oneHot, wholeStart, most, mostGradient } = measuresOf(
    trace,
    storeys,
  );
  const { timesteps, example } = trace.program;
  const slots = storeys.flatMap((storey) => storey.slots);
  const numbersOf = (node: number | undefined): readonly number[] =>
    node === undefined ? [] : [...blockValues(trace, { kind: 'value', node })];
  return JSON.stringify([
    [trace.epoch, value, beside, bare, most, [...mostGradient.values()]],
    slots.map((slot) => [whole.has(slot), wholeStart.has(slot)]),
    slots.filter((slot) => whole.has(slot)).flatMap(({ nodes }) => nodes.flatMap(numbersOf)),
    [...oneHot].map((node) => [node, numbersOf(node)]),
    timesteps.map(({ target }) => numbersOf(target)),
    timesteps.map(({ loss }) => numbersOf(loss).map(isWideLoss)),
    netsOf(example).map(({ vocabulary, outputVocabulary, inputs, targets }) => [
      [vocabulary, outputVocabulary],
      [inputs, targets],
    ]),
  ]);
}
