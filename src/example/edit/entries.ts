import { largestOf } from '../../engine/extremes.ts';
import type { Entry, Example, InputEntry } from '../example.ts';
import { isFeedback } from '../feedback.ts';
import { type Net, netOf } from '../nets.ts';
import { checkWhole, limits } from './limits.ts';
import { withNames, withPart } from './place.ts';
import { fitTargets } from './resize.ts';
import { outputSize, type Sized, sizesOf } from './sizes.ts';
import { fitParameters, type Start } from './start.ts';

/** What a sequence is made of: tokens of a vocabulary, or lists of numbers. */
export type EntryKind = 'tokens' | 'numbers';

/** Entries say what they are; where none does, a vocabulary of their size does. */
function kindOf(
  entries: readonly InputEntry[],
  names: readonly string[] | undefined,
  size: number,
): EntryKind {
  const told = entries.find((entry) => typeof entry === 'string' || Array.isArray(entry));
  if (told !== undefined) return typeof told === 'string' ? 'tokens' : 'numbers';
  return names?.length === size ? 'tokens' : 'numbers';
}

export const inputKind = (net: Sized): EntryKind =>
  kindOf(net.inputs, net.vocabulary, sizesOf(net).D);

export const targetKind = (net: Sized & Partial<Pick<Net, 'targets' | 'outputVocabulary'>>) =>
  kindOf(net.targets ?? [], net.outputVocabulary ?? net.vocabulary, outputSize(net));

const letters = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(65 + (at % 26)));

/** Names for so many positions: those that are there, else letters. */
const namesFor = (size: number, names: readonly string[] | undefined): readonly string[] =>
  names?.length === size ? names : letters(size);

/** An entry as a list of numbers: 1 at the place of a token. */
const asNumbers =
  (vocabulary: readonly string[]) =>
  (entry: Entry): Entry =>
    typeof entry === 'string' ? vocabulary.map((each) => (each === entry ? 1 : 0)) : entry;

/** The token at the place of the largest number. */
const asToken =
  (vocabulary: readonly string[]) =>
  (entry: Entry): Entry =>
    entry === null || typeof entry === 'string'
      ? entry
      : (vocabulary[entry.indexOf(largestOf(entry))] ?? null);

const forInputs =
  (change: (entry: Entry) => Entry) =>
  (entry: InputEntry): InputEntry =>
    isFeedback(entry) ? entry : change(entry);

/** A copy whose inputs are tokens or lists of numbers, each as the other; targets stay as they are. */
export function setInputKind(example: Example, kind: EntryKind, of?: 'decoder'): Example {
  const net = netOf(example, of ?? 'encoder');
  if (net === undefined || inputKind(net) === kind) return example;
  const { vocabulary, inputs } = net;
  const names = namesFor(sizesOf(net).D, vocabulary);
  const outputVocabulary = targetKind(net) === 'tokens' ? net.outputVocabulary : undefined;
  if (kind === 'tokens') {
    const named = withNames(example, of, { vocabulary: names, outputVocabulary });
    return withPart(named, of, { inputs: inputs.map(forInputs(asToken(names))) });
  }
  const zeros = names.map(() => 0);
  // no input at all is a list of zeros, so that it can be seen which kind is chosen
  const lists = inputs.map(forInputs((entry) => asNumbers(names)(entry) ?? zeros));
  const named = withNames(example, of, { vocabulary: undefined, outputVocabulary });
  return withPart(named, of, { inputs: lists });
}

/** A copy whose targets are tokens or lists of numbers, each as the other; inputs stay as they are. */
export function setTargetKind(example: Example, kind: EntryKind, of?: 'decoder'): Example {
  const net = netOf(example, of ?? 'encoder');
  if (net === undefined || targetKind(net) === kind) return example;
  const { vocabulary, targets = [] } = net;
  const names = namesFor(outputSize(net), net.outputVocabulary);
  const outputVocabulary = kind === 'tokens' ? names : undefined;
  const named = withNames(example, of, { vocabulary, outputVocabulary });
  const change = kind === 'tokens' ? asToken(names) : asNumbers(names);
  return targets.length === 0 ? named : withPart(named, of, { targets: targets.map(change) });
}

/** A copy whose inputs are lists of D numbers; what fits is kept. @throws Fault where D is out of its range. */
export function setInputSize(
  example: Example,
  D: number,
  start: Start | undefined,
  of?: 'decoder',
): Example {
  checkWhole(D, limits.numbers);
  const net = netOf(example, of ?? 'encoder');
  if (net === undefined) return example;
  const list = (entry: Entry): Entry =>
    entry === null || typeof entry === 'string'
      ? entry
      : Array.from({ length: D }, (_, at) => entry[at] ?? 0);
  const inputs = net.inputs.map(forInputs(list));
  const wanted = { [net.name]: { ...sizesOf(net), D } };
  return fitParameters(withPart(example, of, { inputs }), wanted, start);
}

/** A copy whose readout has so many outputs; what fits is kept. @throws Fault where it is out of its range. */
export function setOutputSize(
  example: Example,
  outputs: number,
  start: Start | undefined,
  of?: 'decoder',
): Example {
  checkWhole(outputs, limits.numbers);
  const net = netOf(example, of ?? 'encoder');
  if (net === undefined) return example;
  const wanted = { [net.name]: { ...sizesOf(net), outputs } };
  return fitTargets(fitParameters(example, wanted, start));
}
