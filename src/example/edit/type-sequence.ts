import { Fault, phrase } from '../../engine/fault.ts';
import { graphemesOf } from '../../engine/graphemes.ts';
import type { Example } from '../example.ts';
import { printable, quoted } from '../issue-phrases.ts';
import { freely, type Sequence } from '../sequence.ts';
import { asked, limits } from './limits.ts';

/** Whether sequences of an example can be typed: all that goes in at the start of it are tokens. */
export const canType = ({ inputs, vocabulary = [] }: Example): boolean =>
  inputs.every((entry) => typeof entry === 'string' && vocabulary.includes(entry));

/**
 * The sequence that a text of tokens says; what a decoder should say about it is not known, and it runs as much longer
 * or shorter as the text is. Letters need no space in between where every token is one.
 * @throws Fault for a token that is none, or too many or too few of them.
 */
export function typedSequence(example: Example, text: string): Sequence {
  const { vocabulary = [], inputs, decoder } = example;
  const isLetters = vocabulary.every((token) => graphemesOf(token).length === 1);
  const tokens = text.trim() === '' ? [] : split(text, isLetters);
  const found = tokens.map((token) => findToken(vocabulary, token));
  const { least, most } = limits.timesteps;
  if (found.length < least || found.length > most)
    throw new Fault(
      asked,
      phrase('tokenCount', { count: found.length }),
      phrase('tokenRange', { minimum: least, maximum: most }),
    );
  if (decoder === undefined) return { inputs: found };
  const length = Math.max(1, decoder.inputs.length + found.length - inputs.length);
  const first = decoder.inputs[0] ?? null;
  const next = Array.from({ length: length - 1 }, () => freely);
  return { inputs: found, decoder: { inputs: [first, ...next] } };
}

const split = (text: string, isLetters: boolean): readonly string[] =>
  isLetters ? graphemesOf(text.replaceAll(/\s/g, '')) : text.trim().split(/\s+/);

/** The token of that name, as it is written or else in small letters. */
function findToken(vocabulary: readonly string[], token: string): string {
  const found = vocabulary.find((each) => each === token || each === token.toLowerCase());
  if (found !== undefined) return found;
  throw new Fault(
    asked,
    phrase('value', { value: quoted(token) }),
    phrase('token', { tokens: printable(vocabulary.join(', '), 80) }),
  );
}
