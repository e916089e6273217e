import type { BatchEntry, Entry, Example, Readout } from '../example.ts';
import { isFeedback } from '../feedback.ts';
import { type Net, netOf } from '../nets.ts';
import { targetKind } from './entries.ts';
import { followedLayer } from './follow-encoder.ts';
import { limits } from './limits.ts';
import { fitted } from './network.ts';
import { withNames } from './place.ts';
import { activationFor } from './readout.ts';
import { allSizesOf, outputSize, sizesOf } from './sizes.ts';
import type { Start } from './start.ts';

/** One network that reads and answers; or one that reads, and another that goes on from its last states and answers. */
export const architectures = ['one', 'encoder-decoder'] as const;
export type Architecture = (typeof architectures)[number];

export const architectureOf = ({ decoder }: Example): Architecture =>
  decoder === undefined ? 'one' : 'encoder-decoder';

/** A copy with the other architecture; what answers keeps its readout and its targets. */
export function setArchitecture(
  example: Example,
  architecture: Architecture,
  start: Start | undefined,
): Example {
  const net = netOf(example, 'encoder');
  const second = netOf(example, 'decoder');
  if (net === undefined || architectureOf(example) === architecture) return example;
  return second === undefined
    ? withDecoder(example, net, start)
    : withoutDecoder(example, net, second, start);
}

/** What a decoder reads first, before it has said anything. */
const startToken = '<s>';

function withDecoder(example: Example, net: Net, start: Start | undefined): Example {
  const { vocabulary, inputs } = net;
  const named = withNames(example, undefined, { vocabulary, outputVocabulary: undefined });
  const { targets: _, frozen, batch, ...rest } = named;
  const { outputs, words, speak } = speechOf(net);
  const made: Example = {
    ...rest,
    ...(frozen && { frozen: frozen.map((path) => path.replace(/^readout/, 'decoder.readout')) }),
    ...(batch && { batch: batch.map((entry) => entry && spoken(entry, speak)) }),
    inputs: inputs.map((entry, at) => (isFeedback(entry) ? told(net, at) : entry)),
    readout: null,
    decoder: {
      ...(words && { vocabulary: words }),
      ...speak(net.targets),
      layers: example.layers.map((layer) => followedLayer(layer, undefined)),
      readout: answeringReadout(example),
    },
  };
  return fitted({ encoder: sizesOf(net), decoder: { D: outputs, outputs } }, made, start);
}

/** How a decoder that is told says what a network answered, one target after the other. */
type Speak = (targets: readonly Entry[] | undefined) => NonNullable<BatchEntry['decoder']>;

/** The words of a decoder in place of a network's answers, how many outputs it has, and how it is told its targets. */
function speechOf(net: Net) {
  const isTokens = targetKind(net) === 'tokens';
  const words = isTokens ? withStartToken(net.outputVocabulary ?? []) : undefined;
  const outputs = words?.length ?? outputSize(net);
  const blank = isTokens ? (net.outputVocabulary?.[0] ?? null) : zeros(outputs);
  const silence = isTokens ? null : zeros(outputs);
  const first = words?.includes(startToken) === true ? startToken : silence;
  const speak: Speak = (given = []) => {
    const answers = given.filter((entry) => entry !== null);
    const targets = (answers.length > 0 ? answers : [blank]).slice(0, limits.timesteps.most);
    return { inputs: [first, ...targets.slice(0, -1)], targets };
  };
  return { outputs, words, speak };
}

/** Another example of the batch, its targets said by the decoder. */
const spoken = ({ targets, ...entry }: BatchEntry, speak: Speak): BatchEntry => ({
  ...entry,
  decoder: speak(targets),
});

/** Another example of the batch without a decoder, the targets of which are its own where it has none. */
function unspoken({ decoder, ...entry }: BatchEntry, all: boolean | undefined): BatchEntry {
  const hasOwn = entry.targets?.some((target) => target !== null) === true;
  return hasOwn
    ? entry
    : { ...entry, targets: spread(decoder?.targets ?? [], entry.inputs.length, all) };
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** What an encoder, which says nothing that it could hear, reads in place of its output before: the target, if it knows that. */
function told({ targets = [], vocabulary = [] }: Net, at: number): Entry {
  const target = targets[at - 1] ?? null;
  return typeof target === 'string' && !vocabulary.includes(target) ? null : target;
}

const withStartToken = (names: readonly string[]): string[] =>
  names.includes(startToken) || names.length >= limits.vocabulary.most
    ? [...names]
    : [...names, startToken];

/** The readout that answers, with weights, because a decoder reads and says as many numbers as there are words. */
function answeringReadout({ readout, loss }: Example): Readout {
  const { activation = activationFor(loss), parameters, ...others } = readout ?? {};
  const own = parameters?.W_hy === undefined ? { W_hy: [], b_y: [] } : parameters;
  return { activation, ...others, parameters: own };
}

function withoutDecoder(
  example: Example,
  net: Net,
  second: Net,
  start: Start | undefined,
): Example {
  const { decoder: _, frozen, batch, ...rest } = example;
  const all = example.layers.at(-1)?.returnSequences;
  const paths = frozen?.map((path) => path.replace(/^decoder\.readout/, 'readout'));
  const left = paths?.filter((path) => !path.startsWith('decoder.'));
  const plain: Example = {
    ...rest,
    ...(left && { frozen: left }),
    ...(batch && { batch: batch.map((entry) => entry && unspoken(entry, all)) }),
  };
  const answers = net.targets?.some((entry) => entry !== null) === true;
  if (answers) return plain;
  const { vocabulary, inputs } = net;
  const outputVocabulary = targetKind(second) === 'tokens' ? second.outputVocabulary : undefined;
  const made: Example = {
    ...withNames(plain, undefined, { vocabulary, outputVocabulary }),
    targets: spread(second.targets ?? [], inputs.length, all),
    readout: second.readout ?? null,
  };
  const { outputs } = sizesOf(second);
  return fitted({ ...allSizesOf(plain), encoder: { ...sizesOf(net), outputs } }, made, start);
}

/** The first T targets, null where there are fewer; the last alone where only the last timestep has an output. */
function spread(targets: readonly Entry[], T: number, all = true): Entry[] {
  const last = targets.findLast((entry) => entry !== null) ?? null;
  return Array.from({ length: T }, (_, t) =>
    all ? (targets[t] ?? null) : t === T - 1 ? last : null,
  );
}
