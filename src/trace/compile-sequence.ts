import { Fault, phrase } from '../engine/fault.ts';
import type { Entry, Example } from '../lessons/example.ts';

/** D: how many numbers an input has (the vocabulary's size, or the length of the first list). */
export function inputSize(example: Example): number {
  const list = example.inputs.find((entry) => typeof entry === 'object' && entry !== null);
  if (example.vocabulary !== undefined) return example.vocabulary.length;
  if (list === undefined || typeof list === 'string') {
    const found = phrase('nothing');
    throw new Fault('vocabulary', found, phrase('type', { type: 'a list of tokens, or number lists as inputs' }));
  }
  return list.length;
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
    throw new Fault(subject, phrase('length', { count: entry.length }), phrase('length', { count: size }));
  }
  const found = phrase('value', { value: `“${entry.slice(0, 40)}”` });
  if (vocabulary === undefined) throw new Fault(subject, found, phrase('tokenUnlisted'));
  const index = vocabulary.indexOf(entry);
  if (index < 0) throw new Fault(subject, found, phrase('token', { tokens: tokenList(vocabulary) }));
  if (vocabulary.length !== size)
    throw new Fault(subject, phrase('length', { count: vocabulary.length }), phrase('length', { count: size }));
  return vocabulary.map((_, at) => (at === index ? 1 : 0));
}

const tokenList = (tokens: readonly string[]): string => {
  const text = tokens.join(', ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** @throws Fault where tokens repeat, or targets are not as many as inputs. */
export function checkSequences({ vocabulary, inputs, targets }: Example): void {
  const twice = vocabulary?.find((token, at) => vocabulary.indexOf(token) !== at);
  if (twice !== undefined)
    throw new Fault('vocabulary', phrase('value', { value: `“${twice.slice(0, 40)}” twice` }), phrase('type', { type: 'every token once' }));
  if (targets !== undefined && targets.length !== inputs.length) {
    const found = phrase('value', { value: `${targets.length} entries` });
    throw new Fault('targets', found, phrase('sameLength', { count: inputs.length }));
  }
}
