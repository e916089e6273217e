import type { ReadoutActivation } from '../../engine/readout.ts';
import type { Entry, Example, InputEntry } from '../example.ts';
import { isFeedback } from '../feedback.ts';
import { checkWhole, limits } from './limits.ts';
import { fitTargets } from './resize.ts';
import { outputSize, sizesOf } from './sizes.ts';
import { fitParameters, type Start } from './start.ts';

/** What a sequence is made of: tokens of a vocabulary, or lists of numbers. */
export type EntryKind = 'tokens' | 'numbers';

export const inputKind = ({ vocabulary }: Example): EntryKind =>
  vocabulary === undefined ? 'numbers' : 'tokens';

export const targetKind = ({ vocabulary, outputVocabulary }: Example): EntryKind =>
  (outputVocabulary ?? vocabulary) === undefined ? 'numbers' : 'tokens';

const letters = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(65 + (at % 26)));

/** A token as the list that the network reads: 1 at its place. */
const oneHot = (token: string, vocabulary: readonly string[]): number[] =>
  vocabulary.map((each) => (each === token ? 1 : 0));

const asNumbers =
  (vocabulary: readonly string[]) =>
  (entry: Entry): Entry =>
    typeof entry === 'string' ? oneHot(entry, vocabulary) : entry;

/** The token at the place of the largest number. */
const asToken =
  (vocabulary: readonly string[]) =>
  (entry: Entry): Entry =>
    entry === null || typeof entry === 'string'
      ? entry
      : (vocabulary[entry.indexOf(Math.max(...entry))] ?? null);

const forInputs =
  (change: (entry: Entry) => Entry) =>
  (entry: InputEntry): InputEntry =>
    isFeedback(entry) ? entry : change(entry);

/** A copy whose inputs are tokens or lists of numbers, each as the other; targets stay as they are. */
export function setInputKind(example: Example, kind: EntryKind): Example {
  const { vocabulary, inputs, ...rest } = example;
  if (inputKind(example) === kind) return example;
  if (vocabulary === undefined) {
    const names = letters(sizesOf(example).D);
    return { ...rest, vocabulary: names, inputs: inputs.map(forInputs(asToken(names))) };
  }
  const outputVocabulary = example.outputVocabulary ?? vocabulary;
  const listed = inputs.map(forInputs(asNumbers(vocabulary)));
  return { ...rest, outputVocabulary, inputs: listed };
}

/** A copy whose targets are tokens or lists of numbers, each as the other. Tokens need tokens as inputs or names of their own. */
export function setTargetKind(example: Example, kind: EntryKind): Example {
  const { targets, outputVocabulary, vocabulary, ...rest } = example;
  const names = outputVocabulary ?? vocabulary ?? letters(outputSize(example));
  const change = kind === 'tokens' ? asToken(names) : asNumbers(names);
  const changed = { ...rest, ...(targets && { targets: targets.map(change) }) };
  if (kind === 'tokens')
    return { ...changed, ...(vocabulary && { vocabulary }), outputVocabulary: names };
  return { ...changed, ...(vocabulary && { vocabulary }) };
}

/** A copy whose inputs are lists of D numbers; what fits is kept. @throws Fault where D is out of its range. */
export function setInputSize(example: Example, D: number, start: Start | undefined): Example {
  checkWhole(D, limits.numbers);
  const list = (entry: Entry): Entry =>
    entry === null || typeof entry === 'string'
      ? entry
      : Array.from({ length: D }, (_, at) => entry[at] ?? 0);
  const inputs = example.inputs.map(forInputs(list));
  return fitParameters({ ...example, inputs }, { ...sizesOf(example), D }, start);
}

/** A copy whose readout has so many outputs; what fits is kept. @throws Fault where it is out of its range. */
export function setOutputSize(
  example: Example,
  outputs: number,
  start: Start | undefined,
): Example {
  checkWhole(outputs, limits.numbers);
  return fitTargets(fitParameters(example, { ...sizesOf(example), outputs }, start));
}

/** A copy with a readout W_hy h + b_y, or without one: then the loss reads the top layer. */
export function setReadout(
  example: Example,
  activation: ReadoutActivation | undefined,
  start: Start | undefined,
): Example {
  if (activation === undefined) return fitTargets({ ...example, readout: null });
  const { readout, vocabulary, outputVocabulary = vocabulary } = example;
  if (readout !== null && readout !== undefined)
    return { ...example, readout: { ...readout, activation } };
  const outputs = outputVocabulary?.length ?? outputSize(example);
  const parameters = { W_hy: [], b_y: [] };
  const made: Example = { ...example, readout: { activation, parameters } };
  return fitTargets(fitParameters(made, { ...sizesOf(example), outputs }, start, example));
}
