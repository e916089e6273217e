import * as v from 'valibot';
import { Fault, phrase } from '../engine/fault.ts';
import { batchEntrySchema } from './example.ts';
import { foundIn, pathOf, valuePhrase, wantedBy } from './issue-phrases.ts';

type Entry = v.InferOutput<typeof batchEntrySchema>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * A file's batch, with the example that is shown (entry `show`, the first by default) in the file's own `inputs` and
 * `targets` and null in its place. Files without a batch, or with one that is written so already, come back as they are.
 * @throws Fault where an entry of the batch is none, or `show` names none.
 */
export function expandBatch(value: unknown): unknown {
  if (!isFields(value) || value.inputs !== undefined || !Array.isArray(value.batch)) {
    if (isFields(value) && value.show !== undefined) throw unknownEntry('show', value.show);
    return value;
  }
  const { batch, show = 0, targets, ...rest } = value;
  if (targets !== undefined)
    throw new Fault('targets', valuePhrase(targets), phrase('unknownInBatch'));
  const count = value.batch.length;
  if (count === 0)
    throw new Fault('batch', phrase('emptyList'), phrase('atLeast', { minimum: phrase('entry') }));
  const entries = value.batch.map(readEntry);
  const shown = typeof show === 'number' ? entries[show] : undefined;
  if (shown === undefined) {
    const wanted = phrase('wholeRange', { minimum: 0, maximum: count - 1 });
    throw new Fault('show', valuePhrase(show), wanted);
  }
  const common = commonOf(rest, entries);
  const others = entries.map((entry) => (entry === shown ? null : { ...common, ...entry }));
  const { inputs, initialState = common.initialState, decoder, ...more } = { ...common, ...shown };
  return {
    ...{ ...rest, ...more, inputs },
    ...(decoder !== undefined && { decoder: withSequence(rest.decoder, decoder) }),
    ...withStates(rest, initialState),
    batch: others,
  };
}

const isFields = (value: unknown): value is Fields & { readonly batch?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownEntry = (name: string, found: unknown): Fault =>
  new Fault(name, valuePhrase(found), phrase('unknownEntry'));

function readEntry(value: unknown, index: number): Entry {
  const result = v.safeParse(batchEntrySchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = ['batch', index, pathOf(issue)].filter((part) => part !== '').join('.');
  throw new Fault(path, foundIn(issue), wantedBy(issue, batchEntrySchema, value));
}

/** What an entry has where it does not say it: the file's own initial states, upstream gradients, and sequence of the decoder. */
function commonOf(
  { layers, upstream, decoder }: Fields,
  entries: readonly Entry[],
): { readonly initialState?: unknown; readonly upstream?: unknown; readonly decoder?: unknown } {
  const spoken =
    isFields(decoder) && decoder.inputs !== undefined ? sequenceOf(decoder) : undefined;
  const states = layersOf(layers).map((layer) => layer.initialState ?? noStates(layer));
  const isGiven =
    layersOf(layers).some(({ initialState }) => initialState !== undefined) ||
    entries.some(({ initialState }) => initialState !== undefined);
  return {
    ...(isGiven ? { initialState: states } : {}),
    ...(upstream === undefined ? {} : { upstream }),
    ...(spoken && { decoder: spoken }),
  };
}

const sequenceOf = ({ inputs, targets }: Fields): Fields => ({
  inputs,
  ...(targets === undefined ? {} : { targets }),
});

/** The decoder with the sequence of the example that is shown. */
function withSequence(decoder: unknown, sequence: unknown): unknown {
  if (!isFields(decoder) || !isFields(sequence)) return sequence;
  const { inputs: _, targets: __, ...network } = decoder;
  return { ...network, ...sequence };
}

/** States that are all 0, as the file leaves them out. */
const noStates = ({ direction }: Fields): object =>
  direction === 'bidirectional' ? { forward: {}, backward: {} } : {};

const layersOf = (layers: unknown): readonly Fields[] =>
  Array.isArray(layers) ? layers.filter(isFields) : [];

/** The layers with the initial states of the example that is shown. */
function withStates({ layers }: Fields, initialState: unknown): Fields {
  if (initialState === undefined || !Array.isArray(layers)) return {};
  const states: readonly unknown[] = Array.isArray(initialState) ? initialState : [initialState];
  if (states.length !== layers.length) {
    const found = phrase('length', { count: states.length });
    throw new Fault('batch.initialState', found, phrase('length', { count: layers.length }));
  }
  return {
    layers: layers.map((layer: unknown, index) =>
      isFields(layer) ? { ...layer, initialState: states[index] } : layer,
    ),
  };
}
