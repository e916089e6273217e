/** English sentences of what may be wanted or found; every other language translates these keys (see i18n). */
export const faultPhrases = {
  shape: '{rows}×{columns}',
  scalar: 'a single number',
  shapeFor: '{rows}×{columns} ({reason})',
  length: 'a list of length {count}',
  lengthFor: 'a list of length {count} ({reason})',
  token: 'one of {tokens}',
  tokenUnlisted: 'a list of numbers, because the example has no vocabulary',
  value: '{value}',
  finite: 'a finite number',
  nothing: 'nothing',
  missing: 'this entry to be there',
  oneOf: 'one of {options}',
  parameterOf: 'a parameter of this example ({options})',
  sameLength: 'a list of length {count}, one entry for each input',
  atLeast: 'at least {minimum}',
  atMost: 'at most {maximum}',
  range: 'a number from {minimum} to {maximum}',
  above: 'a number above {minimum}',
  whole: 'a whole number of at least {minimum}',
  type: '{type}',
  unknownEntry: 'no entry of this name',
  json: 'JSON text ({reason})',
  probabilityLoss: 'an output between 0 and 1 (readout softmax or sigmoid)',
  softmaxReadout: 'readout softmax, or a loss other than cross-entropy',
  timestepTarget: 'at least one timestep with a target when there is a loss',
  equation: 'an equation such as h = tanh(a)',
  name: 'a name that was defined before',
  function: 'one of the functions {options}',
  operands: 'operands whose sizes fit',
  stateResult: 'an equation that sets {name}',
} as const;

export type FaultCode = keyof typeof faultPhrases;

/** One phrase of a fault: a key of `faultPhrases` with the values to put into its braces. */
export interface FaultPhrase {
  readonly code: FaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export function phrase(
  code: FaultCode,
  values: Readonly<Record<string, string | number>> = {},
): FaultPhrase {
  return { code, values };
}

/** The phrase with its values in place, in the language of `phrases`. */
export function fillPhrase(
  phrases: Readonly<Record<FaultCode, string>>,
  { code, values }: FaultPhrase,
): string {
  return phrases[code].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

/**
 * What is wrong with an example: the thing, what was found, what was wanted. The message is English;
 * the three parts are kept so that the app can say the same sentence in the reader's language.
 */
export class Fault extends RangeError {
  readonly subject: string;
  readonly found: FaultPhrase;
  readonly wanted: FaultPhrase;

  constructor(subject: string, found: FaultPhrase, wanted: FaultPhrase) {
    super(
      `${subject}: found ${fillPhrase(faultPhrases, found)}, wanted ${fillPhrase(faultPhrases, wanted)}`,
    );
    this.name = 'Fault';
    this.subject = subject;
    this.found = found;
    this.wanted = wanted;
  }
}
