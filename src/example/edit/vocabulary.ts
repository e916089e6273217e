import { Fault, phrase } from '../../engine/fault.ts';
import type { Entry, Example, InputEntry } from '../example.ts';
import { isFeedback } from '../feedback.ts';
import { type Net, netOf, netsOf } from '../nets.ts';
import { asked, checkWhole, limits } from './limits.ts';
import { isRow, numbersAt, withNames, withNumbers, withPart } from './place.ts';
import { outputSize, sizesOf, slotsOf } from './sizes.ts';
import { fitParameters, type Start } from './start.ts';

/** A list of names: those of the inputs (and of the outputs that have none of their own), or those of the outputs. */
export interface NameList {
  readonly net?: 'decoder';
  readonly of: 'vocabulary' | 'outputVocabulary';
}

const usual: NameList = { of: 'vocabulary' };

/** The lists of names that an example has, each with its names. */
export function nameListsOf(
  example: Example,
): readonly { readonly list: NameList; readonly names: readonly string[] }[] {
  return netsOf(example).flatMap(({ name, vocabulary, outputVocabulary }) => {
    const net = name === 'decoder' ? { net: name } : {};
    const own = outputVocabulary === vocabulary ? undefined : outputVocabulary;
    return [
      ...(vocabulary ? [{ list: { ...net, of: 'vocabulary' } as const, names: vocabulary }] : []),
      ...(own ? [{ list: { ...net, of: 'outputVocabulary' } as const, names: own }] : []),
    ];
  });
}

/** Whether a list names the positions of the inputs, and of the outputs. */
interface Named {
  readonly inputs: boolean;
  readonly outputs: boolean;
}

/** The network that a list of names belongs to, and what it names there. */
function namedBy(example: Example, { net: of, of: which }: NameList) {
  const net = netOf(example, of ?? 'encoder');
  const names = net?.[which];
  if (net === undefined || names === undefined) return undefined;
  const { vocabulary, outputVocabulary } = net;
  const isOutput = which === 'outputVocabulary' || outputVocabulary === vocabulary;
  const named: Named = {
    inputs: which === 'vocabulary' && sizesOf(net).D === names.length,
    outputs: isOutput && outputSize(net) === names.length,
  };
  return { net, names, named };
}

/** A copy whose decoder has words of its own, so that those of the encoder change without it. */
function parted(example: Example): Example {
  const second = netOf(example, 'decoder');
  if (second?.vocabulary === undefined || example.decoder?.vocabulary !== undefined) return example;
  return withNames(example, 'decoder', second);
}

/** Changes entries of the sequence; an input that is the output before stays. */
const changing =
  (change: (entry: Entry) => Entry) =>
  (entry: InputEntry): InputEntry =>
    isFeedback(entry) ? entry : change(entry);

/**
 * A copy with one more token at the end of a list of names, and what belongs to it: a column of the weights that read
 * the input, a row of those that make the output, a 0 in inputs and targets that are lists.
 * @throws Fault where the name is taken, empty or too long, or the list is full.
 */
export function addToken(
  example: Example,
  token: string,
  start: Start | undefined,
  list: NameList = usual,
): Example {
  const found = namedBy(example, list);
  if (found === undefined) return example;
  const { net, names, named } = found;
  checkWhole(names.length + 1, limits.vocabulary);
  const name = checkName(names, names.length, token);
  const { D, outputs } = sizesOf(net);
  const grow = (entry: Entry): Entry =>
    entry === null || typeof entry === 'string' ? entry : [...entry, 0];
  const longer = withPart(parted(example), list.net, {
    [list.of]: [...names, name],
    ...(named.inputs && { inputs: net.inputs.map(changing(grow)) }),
    ...(named.outputs && net.targets && { targets: net.targets.map(grow) }),
  });
  const wanted = {
    D: named.inputs ? D + 1 : D,
    outputs: outputs === undefined || !named.outputs ? outputs : outputs + 1,
  };
  return fitParameters(longer, { [net.name]: wanted }, start);
}

/**
 * A copy without one token of a list of names and what belonged to it. Inputs and targets that used it take the first of
 * the others.
 * @throws Fault where too few would be left.
 */
export function removeToken(example: Example, index: number, list: NameList = usual): Example {
  const found = namedBy(example, list);
  if (found === undefined) return example;
  const { net, names, named } = found;
  checkWhole(names.length - 1, limits.vocabulary);
  const token = names[index];
  const left = without(names, index);
  const shrink =
    (isNamed: boolean) =>
    (entry: Entry): Entry => {
      if (entry === null) return entry;
      if (typeof entry === 'string') return entry === token ? (left[0] ?? null) : entry;
      return isNamed ? without(entry, index) : entry;
    };
  return withPart(removeParameters(parted(example), index, list, named), list.net, {
    [list.of]: left,
    ...changedEntries(net, list, shrink(named.inputs), shrink(named.outputs)),
  });
}

/** The inputs and targets that a list of names is about, changed. */
function changedEntries(
  { inputs, targets, vocabulary, outputVocabulary }: Net,
  { of }: NameList,
  input: (entry: Entry) => Entry,
  target: (entry: Entry) => Entry,
) {
  const isOfTargets = of === 'outputVocabulary' || vocabulary === outputVocabulary;
  return {
    ...(of === 'vocabulary' && { inputs: inputs.map(changing(input)) }),
    ...(isOfTargets && targets && { targets: targets.map(target) }),
  };
}

const without = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, at) => at !== index);

/** Leaves out the token's column in what reads the input, and its row in what makes the output. */
function removeParameters(
  example: Example,
  index: number,
  { net }: NameList,
  named: Named,
): Example {
  return slotsOf(example).reduce((smaller, { place, axes }) => {
    const numbers = numbersAt(smaller, place);
    if (numbers === undefined || typeof numbers === 'number' || place.net !== net) return smaller;
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
 * A copy with another name for one token of a list; inputs and targets that use it follow.
 * @throws Fault where the name is taken, empty or too long.
 */
export function renameToken(
  example: Example,
  index: number,
  token: string,
  list: NameList = usual,
): Example {
  const found = namedBy(example, list);
  if (found === undefined) return example;
  const { net, names } = found;
  const name = checkName(names, index, token);
  const before = names[index];
  const rename = (entry: Entry): Entry => (entry === before ? name : entry);
  return withPart(parted(example), list.net, {
    [list.of]: names.map((each, at) => (at === index ? name : each)),
    ...changedEntries(net, list, rename, rename),
  });
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
