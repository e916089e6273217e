/** English sentences of what may be wanted or found; every other language translates these keys (see i18n). */
export const faultPhrases = {
  shape: '{rows}×{columns}',
  scalar: 'a single number',
  shapeFor: '{rows}×{columns} ({reason})',
  length: 'a list of length {count}',
  lengthFor: 'a list of length {count} ({reason})',
  token: 'one of {tokens}',
  tokenCount: '{count} tokens',
  tokenRange: '{minimum} to {maximum} tokens',
  tokenUnlisted: 'a list of numbers, because the example has no vocabulary',
  value: '{value}',
  finite: 'a finite number',
  nothing: 'nothing',
  emptyText: 'an empty text',
  emptyList: 'an empty list',
  emptyObject: 'an empty object',
  emptyRow: 'an empty row',
  listOf: 'a list of {entries}',
  objectWith: 'an object with {names}',
  atEntry: '{what} as entry {index}',
  inRow: '{what} in row {index}',
  unequalRows: 'rows of {first} and {other} numbers',
  twice: '{token} twice',
  tokenOf: '{token} (one of {count} tokens)',
  lossAfter: '{loss} after {activation}',
  parametersAt: '{parameters} parameters at {timesteps} timesteps',
  layerTimesteps: '{count} timesteps, counted in every layer of every example',
  quickProducts:
    'at most {count} when both are multiplied, what a page computes without standing still',
  quickTimesteps:
    'at most {count}, what a page computes without standing still; the command line takes more',
  memory: 'numbers and steps for about {megabytes} MB of memory',
  pageMemory: 'at most {megabytes} MB, what a page can hold; the command line takes more',
  noFile: 'no file of this name',
  directory: 'a directory',
  forbidden: 'a file that may not be read',
  unreadable: 'a file that cannot be read ({reason})',
  notText: 'bytes that are not text',
  moreThan: 'more than {count} MB',
  entry: '1 entry',
  entries: '{count} entries',
  character: '1 character',
  missing: 'this entry to be there',
  oneOf: 'one of {options}',
  parameterOf: 'a parameter of this example ({options})',
  sameLength: 'a list of length {count}, one entry for each input',
  atLeast: 'at least {minimum}',
  atMost: 'at most {maximum}',
  above: 'a number above {minimum}',
  below: 'a number below {maximum}',
  rangeBelow: 'a number from {minimum} to below {maximum}',
  wholeRange: 'a whole number from {minimum} to {maximum}',
  characters: 'a name of 1 to {maximum} characters',
  unusedToken: 'a name that no other token has',
  whole: 'a whole number of at least {minimum}',
  object: 'an object',
  list: 'a list',
  text: 'a text',
  boolean: 'true or false',
  otherKind: 'a value of another kind',
  numbers: 'a finite number, a list of them, or a list of equally long rows',
  sequenceEntry: 'a token, a list of finite numbers, or null',
  tokensOnce: 'every token once',
  entriesOnce: 'every entry of an object once',
  tokensOrLists: 'a list of tokens, or number lists as inputs',
  unknownEntry: 'no entry of this name',
  unknownEntryOf: 'no entry of this name, only “{options}”',
  unknownInBatch: 'no entry of this name, because every example of the batch has its own',
  unknownWithUpstream: 'no entry of this name, because upstream gives the gradients',
  unknownSwitch: 'no entry of this name, because cell {cell} has no such switch',
  uncalled: 'none, because the equations of this cell do not call {name}(…)',
  spelled: 'one of {options} (in this spelling: {option})',
  cellOf: 'one of {options}, or an object with equations and state',
  cellSpelled:
    'one of {options} (in this spelling: {option}), or an object with equations and state',
  noState: 'none, because cell {cell} carries no state',
  noParameters: 'none, because the equations of this cell have no parameters',
  noneToFreeze: 'none, because this example has no parameters',
  json: 'JSON text',
  jsonFor: 'JSON text ({reason})',
  jsonSign: 'unexpected {sign} in line {line}, column {column}',
  jsonEnd: 'unexpected end in line {line}, column {column}',
  exampleFile: 'an example file',
  smallFile: 'an example file of at most {count} MB',
  contributions: 'at most {count} contributions to print',
  hidden: 'hidden {hidden}',
  cellSizes: 'cell {cell}, hidden {hidden}, {inputs} inputs',
  valuesBelow: '{count} values below',
  outputs: '{count} outputs',
  probabilityLoss: 'an output between 0 and 1 (readout softmax or sigmoid)',
  positiveOutput: 'an output above 0 where the target is not 0, for the logarithm of {loss}',
  idle: '{entries}: no effect, because {reason}',
  noLoss: 'there is no loss',
  noOptimizer: 'there is no optimizer',
  noReadout: 'there is no readout',
  noSampledInput: 'no input is sampled',
  softmaxReadout: 'readout softmax, or a loss other than cross-entropy',
  timestepTarget: 'at least one timestep with a target when there is a loss',
  letters: '{count} characters',
  deeper: 'more than {count} brackets or factors inside one another',
  shallow: 'at most {count}; give a part a line and a name of its own',
  equation: 'an equation such as h = tanh(a)',
  lineEnd: 'the end of the equation',
  unclosed: '“(” without its “)”',
  closing: '“)” where the bracket ends',
  atPlace: '{what} in line {line}, column {column}',
  cellText: 'equations as a text of 1 to 2000 characters',
  freeName: 'a name of its own, which x, a function or another equation does not have',
  keptName: 'another name: a file does not keep what is called “constructor” or “prototype”',
  laterName: '{name}, which only a later line defines',
  knownName:
    'x, a state before (such as h_prev), a name defined above, or a parameter of this layer ({options})',
  stateBefore: 'the state before of one of {options}',
  noStateBefore: 'no state before, because this cell carries none',
  knownNameOnly: 'x, a state before (such as h_prev), or a name defined above',
  matrixSign: '{product} without a sign in between, the product of a matrix and a vector',
  ownLines: 'every equation on a line of its own, without “;”',
  noAt: 'no “@”: a matrix stands right in front of its vector, as in {product}',
  arguments: '{count} in brackets',
  oneArgument: '1 value',
  twoArguments: '2 values',
  vectorSize: 'a vector of {count} numbers (hidden)',
  definedName: 'a name that an equation defines ({options})',
  factors: 'a matrix or a single number in front of a vector, or ⊙ between them',
  nulls: '{count} entries that are null',
  oneNull:
    'exactly one, the place of the example that is shown; without inputs beside the batch none is needed',
  namesOnce: 'every name once',
  name: 'a name that was defined before',
  function: 'one of the functions {options}',
  operands: 'operands whose sizes fit',
  seed: 'a whole number from 0 to 4294967295',
  seedFor: 'a seed, because an input is sampled',
  sides: 'an object with forward and backward, because the layer is bidirectional',
  nextInput: 'a target, because it is the next input',
  noTargetHere: 'null, because only the last timestep has an output',
  firstInput: 'a token, a list or null, because there is no output before it',
  feedbackLayers:
    'layers that run forward and return sequences, because an input comes from the output before',
  sampleReadout: 'readout softmax, because sampling needs probabilities',
  outputsFor: '{count} outputs, as many as an input has numbers',
  layersFor: 'at most {count} layers, as many as the encoder has',
  cellHidden: 'cell {cell} with hidden {hidden}',
  sameCell: 'cell {cell} with hidden {hidden}, as in the layer of the encoder that it starts from',
  bothStates:
    'cell {cell} with hidden {hidden}, because the layer starts from the last states of both directions of the encoder',
  sameState: 'state {state}, as in the layer of the encoder that it starts from',
  noneWithDecoder: 'none, because there is a decoder',
  startsFromEncoder: 'no initialState, because the layer starts from the encoder',
  decoderForward: 'forward, because the decoder goes on in time',
  linkWhole: 'a link that was copied whole',
  linkVersion: 'a link of version {version}',
  noLetters: 'no line with a letter',
  linesOfText: 'a text with an example in each line',
  lossAtIteration: '{value} at iteration {iteration}',
  gentlerTraining: 'a finite number: train more gently',
  oneFlag: 'it once',
  flagValue: 'a value behind it',
  textFile: 'a text file',
  smallText: 'a text of at most {count} MB',
  modelFile: 'a file that was saved on this page',
} as const;

export type FaultCode = keyof typeof faultPhrases;

/** What fills a brace: a name, a number or a quoted piece of the file, the same in every language; or a phrase. */
export type FaultValue = string | number | FaultPhrase;

/** One phrase of a fault: a key of `faultPhrases` with the values to put into its braces. */
export interface FaultPhrase {
  readonly code: FaultCode;
  readonly values: Readonly<Record<string, FaultValue>>;
}

export function phrase(
  code: FaultCode,
  values: Readonly<Record<string, FaultValue>> = {},
): FaultPhrase {
  return { code, values };
}

/** The phrase with its values in place, and the phrases among them with theirs, in the language of `phrases`. */
export function fillPhrase(
  phrases: Readonly<Record<FaultCode, string>>,
  { code, values }: FaultPhrase,
): string {
  return phrases[code].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'object' ? fillPhrase(phrases, value) : String(value);
  });
}

/** A piece of a text: line and column count from 1, `length` is in characters and may be 0 at the end of a line. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * What is wrong with an example: the thing, what was found, what was wanted. The message is English;
 * the three parts are kept so that the app can say the same sentence in the reader's language.
 */
export class Fault extends RangeError {
  readonly subject: string;
  readonly found: FaultPhrase;
  readonly wanted: FaultPhrase;
  /** Where in a text it is, so that an editor can underline it. */
  readonly place: TextPlace | undefined;

  constructor(subject: string, found: FaultPhrase, wanted: FaultPhrase, place?: TextPlace) {
    super(
      `${subject}: found ${fillPhrase(faultPhrases, found)}, wanted ${fillPhrase(faultPhrases, wanted)}`,
    );
    this.name = 'Fault';
    this.subject = subject;
    this.found = found;
    this.wanted = wanted;
    this.place = place;
  }
}

/** What was thrown, where it is a Fault. @throws what was thrown, where it is none: an error of the program */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  throw error;
}
