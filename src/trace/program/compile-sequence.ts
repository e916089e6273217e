import { entryOf } from '../../engine/entry-of.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import type { Entry, InputEntry, Layer } from '../../example/example.ts';
import { isFeedback, isSampled } from '../../example/feedback.ts';
import { printable, quoted } from '../../example/issue-phrases.ts';
import type { Net, NetName } from '../../example/nets.ts';
import { cellOfLayer, sidesOf } from '../../example/sides.ts';
import { shapeOfNumbers } from './tensor.ts';

/**
 * D: how many numbers an input has. A token has as many as the vocabulary has names, a list as many as it has; where no
 * input says it, the weights that read it decide.
 * @throws Fault where nothing says it.
 */
export function inputSize({ prefix, vocabulary, inputs, layers: [first] }: Net): number {
  const hasTokens = inputs.some((entry) => typeof entry === 'string');
  const list = inputs.find(isList);
  const D = hasTokens
    ? vocabulary?.length
    : (list?.length ??
      (first === undefined ? undefined : columnsRead(first)) ??
      vocabulary?.length);
  if (D !== undefined) return D;
  throw new Fault(`${prefix}vocabulary`, phrase('nothing'), phrase('tokensOrLists'));
}

const isList = (entry: InputEntry): entry is readonly number[] => Array.isArray(entry);

/** Columns of the layer's first input weights. */
function columnsRead(layer: Layer): number | undefined {
  const cell = cellOfLayer(layer);
  const wanted = cell && Object.entries(cell.parameters).find(([, [, size]]) => size === 'D');
  if (wanted === undefined) return undefined;
  const weights = entryOf(sidesOf(layer)[0]?.parameters, wanted[0]);
  return weights === undefined ? undefined : shapeOfNumbers(weights).columns;
}

/** An input or target as a given node reads it. */
export function sourceOfEntry(
  name: NetName,
  part: 'inputs' | 'targets',
  index: number,
  size: number,
) {
  const entryOf = (net: Net): Entry => {
    const entry = net[part]?.[index] ?? null;
    return isFeedback(entry) ? null : entry;
  };
  const tokensOf = ({ vocabulary, outputVocabulary }: Net): readonly string[] | undefined =>
    part === 'inputs' ? vocabulary : outputVocabulary;
  return {
    net: name,
    find: (net: Net): unknown => {
      const entry = entryOf(net);
      return typeof entry === 'string' ? tokensOf(net)?.indexOf(entry) : entry;
    },
    read: (net: Net): readonly number[] =>
      vectorOf(entryOf(net), tokensOf(net), size, `${net.prefix}${part}.${index}`),
  };
}

/**
 * One input or target as its numbers: one-hot for a token, zeros for null.
 * @throws Fault for a token that the vocabulary lacks, or a list of another length.
 */
export function vectorOf(
  entry: Entry,
  vocabulary: readonly string[] | undefined,
  size: number,
  subject: string,
): readonly number[] {
  if (entry === null) return new Array<number>(size).fill(0);
  if (typeof entry !== 'string') {
    if (entry.length === size) return entry;
    throw new Fault(
      subject,
      phrase('length', { count: entry.length }),
      phrase('length', { count: size }),
    );
  }
  const token = quoted(entry);
  const found = phrase('value', { value: token });
  if (vocabulary === undefined) throw new Fault(subject, found, phrase('tokenUnlisted'));
  const index = vocabulary.indexOf(entry);
  if (index < 0)
    throw new Fault(subject, found, phrase('token', { tokens: tokenList(vocabulary) }));
  if (vocabulary.length !== size)
    throw new Fault(
      subject,
      phrase('tokenOf', { token, count: vocabulary.length }),
      phrase('length', { count: size }),
    );
  return vocabulary.map((_, at) => (at === index ? 1 : 0));
}

const tokenList = (tokens: readonly string[]): string => printable(tokens.join(', '), 60);

/** @throws Fault where tokens repeat, targets are not as many as inputs, or an input cannot be the output before. */
export function checkSequences(net: Net, seed: number | undefined): void {
  const { prefix, vocabulary, outputVocabulary, inputs, targets } = net;
  checkTokens(vocabulary, `${prefix}vocabulary`);
  checkTokens(outputVocabulary, `${prefix}outputVocabulary`);
  if (targets !== undefined && targets.length !== inputs.length) {
    const found = phrase('length', { count: targets.length });
    throw new Fault(`${prefix}targets`, found, phrase('sameLength', { count: inputs.length }));
  }
  checkFeedback(net, seed);
}

function checkTokens(tokens: readonly string[] | undefined, subject: string): void {
  const twice = tokens?.find((token, at) => tokens.indexOf(token) !== at);
  if (twice !== undefined)
    throw new Fault(subject, phrase('twice', { token: quoted(twice) }), phrase('tokensOnce'));
}

/** An input that is the output before asks for an output before, in the order of time. */
function checkFeedback({ prefix, inputs, layers, readout }: Net, seed: number | undefined): void {
  const first = inputs.findIndex(isFeedback);
  if (first < 0) return;
  if (first === 0)
    throw new Fault(
      `${prefix}inputs.0`,
      phrase('value', { value: 'previous' }),
      phrase('firstInput'),
    );
  layers.forEach(({ direction = 'forward', returnSequences = true }, layer) => {
    if (direction === 'forward' && returnSequences) return;
    const [name, value] =
      direction === 'forward' ? ['returnSequences', 'false'] : ['direction', direction];
    throw new Fault(
      `${prefix}layers.${layer}.${name}`,
      phrase('value', { value }),
      phrase('feedbackLayers'),
    );
  });
  const sampled = inputs.findIndex(isSampled);
  if (sampled < 0) return;
  if (readout?.activation !== 'softmax')
    throw new Fault(
      `${prefix}inputs.${sampled}.pick`,
      phrase('value', { value: 'sample' }),
      phrase('sampleReadout'),
    );
  if (seed === undefined) throw new Fault('seed', phrase('nothing'), phrase('seedFor'));
}
