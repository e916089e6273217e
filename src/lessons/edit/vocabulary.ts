import { Fault, phrase } from '../../engine/fault.ts';
import type { Entry, Example, InputEntry } from '../example.ts';
import { isFeedback } from '../feedback.ts';
import { asked, checkWhole, limits } from './limits.ts';
import { isRow, numbersAt, withNumbers } from './place.ts';
import { outputSize, sizesOf, slotsOf } from './sizes.ts';
import { fitParameters, type Start } from './start.ts';

/** Whether the vocabulary names the positions of the inputs, and of the outputs. */
interface Named {
  readonly inputs: boolean;
  readonly outputs: boolean;
}

function namedBy(example: Example): Named {
  const V = example.vocabulary?.length;
  const outputs = example.outputVocabulary === undefined && outputSize(example) === V;
  return { inputs: sizesOf(example).D === V, outputs };
}

/** Changes entries of the sequence; an input that is the output before stays. */
const changing =
  (change: (entry: Entry) => Entry) =>
  (entry: InputEntry): InputEntry =>
    isFeedback(entry) ? entry : change(entry);

/**
 * A copy with one more token at the end of the vocabulary, and what belongs to it: a column of the weights that read
 * the input, a row of those that make the output, a 0 in inputs and targets that are lists.
 * @throws Fault where the name is taken, empty or too long, or the vocabulary is full.
 */
export function addToken(example: Example, token: string, start: Start | undefined): Example {
  const { vocabulary = [], inputs, targets } = example;
  checkWhole(vocabulary.length + 1, limits.vocabulary);
  const name = checkName(vocabulary, vocabulary.length, token);
  const named = namedBy(example);
  const { D, outputs } = sizesOf(example);
  const grow = (entry: Entry): Entry =>
    entry === null || typeof entry === 'string' ? entry : [...entry, 0];
  const longer: Example = {
    ...example,
    vocabulary: [...vocabulary, name],
    ...(named.inputs ? { inputs: inputs.map(changing(grow)) } : {}),
    ...(named.outputs && targets !== undefined ? { targets: targets.map(grow) } : {}),
  };
  const sizes = {
    D: named.inputs ? D + 1 : D,
    outputs: outputs === undefined || !named.outputs ? outputs : outputs + 1,
  };
  return fitParameters(longer, sizes, start);
}

/**
 * A copy without one token and what belonged to it. Inputs and targets that used it take the first of the others.
 * @throws Fault where too few would be left.
 */
export function removeToken(example: Example, index: number): Example {
  const { vocabulary = [], inputs, targets } = example;
  checkWhole(vocabulary.length - 1, limits.vocabulary);
  const token = vocabulary[index];
  const left = vocabulary.filter((_, at) => at !== index);
  const named = namedBy(example);
  const shrink =
    (isNamed: boolean) =>
    (entry: Entry): Entry => {
      if (entry === null) return entry;
      if (typeof entry === 'string') return entry === token ? (left[0] ?? null) : entry;
      return isNamed ? without(entry, index) : entry;
    };
  return {
    ...removeParameters(example, index, named),
    vocabulary: left,
    inputs: inputs.map(changing(shrink(named.inputs))),
    ...(targets === undefined ? {} : { targets: targets.map(shrink(named.outputs)) }),
  };
}

const without = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, at) => at !== index);

/** Leaves out the token's column in what reads the input, and its row in what makes the output. */
function removeParameters(example: Example, index: number, named: Named): Example {
  return slotsOf(example, sizesOf(example)).reduce((smaller, { place, axes }) => {
    const numbers = numbersAt(smaller, place);
    const isOther = place.net !== undefined; // a decoder has its own tokens
    if (numbers === undefined || typeof numbers === 'number' || isOther) return smaller;
    const [inRows = false, inColumns = false] = axes.map(
      ({ of }) => (of === 'input' && named.inputs) || (of === 'output' && named.outputs),
    );
    if (isRow(numbers))
      return inRows ? withNumbers(smaller, place, without(numbers, index)) : smaller;
    const rows = inRows ? without(numbers, index) : numbers;
    const cut = inColumns ? rows.map((row) => without(row, index)) : rows;
    return withNumbers(smaller, place, cut);
  }, example);
}

/**
 * A copy with another name for one token; inputs and targets that use it follow.
 * @throws Fault where the name is taken, empty or too long.
 */
export function renameToken(example: Example, index: number, token: string): Example {
  const { vocabulary = [], inputs, targets } = example;
  const name = checkName(vocabulary, index, token);
  const before = vocabulary[index];
  const rename = (entry: Entry): Entry => (entry === before ? name : entry);
  return {
    ...example,
    vocabulary: vocabulary.map((each, at) => (at === index ? name : each)),
    inputs: inputs.map(changing(rename)),
    ...(targets === undefined ? {} : { targets: targets.map(rename) }),
  };
}

/** A name for the token at `index` that no other has, without the spaces around it. */
function checkName(vocabulary: readonly string[], index: number, token: string): string {
  const name = token.trim();
  const length = [...name].length;
  const found = phrase('value', { value: `“${name.slice(0, 40)}”` });
  if (length === 0 || length > limits.tokenLength)
    throw new Fault(asked, found, phrase('characters', { maximum: limits.tokenLength }));
  if (vocabulary.some((each, at) => at !== index && each === name))
    throw new Fault(asked, found, phrase('unusedToken'));
  return name;
}

/** A name for one more token: the first capital letter that is not used yet. */
export function unusedToken(vocabulary: readonly string[]): string {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.find((letter) => !vocabulary.includes(letter)) ?? `${vocabulary.length + 1}`;
}
