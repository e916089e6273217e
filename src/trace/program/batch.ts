import { Fault, phrase } from '../../engine/fault.ts';
import type { BatchEntry, Example } from '../../example/example.ts';
import { isSampled } from '../../example/feedback.ts';
import { entriesPhrase, valuePhrase } from '../../example/issue-phrases.ts';
import { netsOf } from '../../example/nets.ts';
import type { Program } from './program.ts';

/**
 * The examples of a batch in the order of the file, each as an example of its own; a single one where there is no batch.
 * The example that is shown stands at `shown`.
 * @throws Fault where not exactly one place of the batch is left to it, or a decoder has a sequence too few or too many.
 */
export function examplesOf(example: Example): {
  readonly examples: readonly Example[];
  readonly shown: number;
} {
  const { batch } = example;
  if (batch === undefined) return { examples: [example], shown: 0 };
  const places = batch.filter((entry) => entry === null).length;
  if (places !== 1) throw new Fault('batch', phrase('nulls', { count: places }), phrase('oneNull'));
  return {
    examples: batch.map((entry, index) =>
      entry === null ? example : entryOf(example, entry, index),
    ),
    shown: batch.indexOf(null),
  };
}

function entryOf(example: Example, entry: BatchEntry, index: number): Example {
  const { targets: _, upstream: __, ...rest } = example;
  const { inputs, targets, upstream, initialState } = entry;
  const states = initialState === undefined ? undefined : [initialState].flat();
  if (states !== undefined && states.length !== example.layers.length)
    throw new Fault(
      `batch.${index}.initialState`,
      phrase('listOf', { entries: entriesPhrase(states.length) }),
      phrase('listOf', { entries: entriesPhrase(example.layers.length) }),
    );
  const decoder = decoderOf(example, entry, index);
  const layers = example.layers.map(({ initialState: own, ...layer }, at) => {
    const state = states?.[at] ?? own;
    return state === undefined ? layer : { ...layer, initialState: state };
  });
  return {
    ...rest,
    inputs,
    layers,
    ...(targets === undefined ? {} : { targets }),
    ...(upstream === undefined ? {} : { upstream }),
    ...(decoder && { decoder }),
  };
}

/** The decoder with the sequence that an entry has for it. */
function decoderOf({ decoder }: Example, { decoder: sequence }: BatchEntry, index: number) {
  if (decoder === undefined && sequence === undefined) return undefined;
  if (sequence === undefined)
    throw new Fault(`batch.${index}.decoder`, phrase('nothing'), phrase('missing'));
  if (decoder === undefined)
    throw new Fault(`batch.${index}.decoder`, valuePhrase(sequence), phrase('unknownEntry'));
  const { inputs: _, targets: __, ...network } = decoder;
  return { ...network, ...sequence };
}

/** How many inputs of an example, its decoder's too, are sampled. */
export const sampledInputs = (example: Example): number =>
  netsOf(example)
    .flatMap(({ inputs }) => inputs)
    .filter(isSampled).length;

/** Which example of the batch a node belongs to, from 0; undefined for what is not shown in time of another example. */
export function besideOf({ batch }: Program, node: number): number | undefined {
  const index = batch.findIndex(({ from, to, isShown }) => !isShown && node >= from && node < to);
  return index < 0 ? undefined : index;
}
