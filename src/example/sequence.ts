import type { BatchEntry, Entry, Example, InputEntry } from './example.ts';

/** What goes into a network and should come out, for one of the sequences that it can read. */
export interface Sequence {
  readonly inputs: readonly InputEntry[];
  readonly targets?: readonly Entry[] | undefined;
  readonly decoder?: Omit<Sequence, 'decoder'> | undefined;
}

/** What an example reads, or one of its batch: its own sequence. */
export const ownSequence = (of: Example | BatchEntry): Sequence => ({
  ...sequenceOf(of),
  ...(of.decoder && { decoder: sequenceOf(of.decoder) }),
});

const sequenceOf = ({ inputs, targets }: Omit<Sequence, 'decoder'>): Sequence => ({
  inputs,
  ...(targets && { targets }),
});

/** The sequences that the loss is made of, in the order of the file: those of the batch that have a target, or the only one. */
export function trainedSequences(example: Example): readonly Sequence[] {
  const own = ownSequence(example);
  const all = example.batch?.map((entry) => (entry === null ? own : ownSequence(entry))) ?? [own];
  return all.filter(hasTargets);
}

/** Whether anything is wanted of a network that reads the sequence. */
export const hasTargets = ({ targets = [], decoder }: Sequence): boolean =>
  [...targets, ...(decoder?.targets ?? [])].some((entry) => entry !== null);

/** Whether two sequences put in the same. */
export const readsSame = (a: Sequence, b: Sequence): boolean =>
  JSON.stringify(a.inputs) === JSON.stringify(b.inputs);

/** What an example should say about a sequence: the decoder's targets, where there is one. */
export const wantedOf = ({ targets = [], decoder }: Sequence): readonly Entry[] =>
  decoder?.targets ?? targets;

/** An input that is the token which the network picked before. */
export const freely = { from: 'previous', pick: 'greedy' } as const;

/** A sequence of tokens as it is read; fewer targets than inputs belong to the last ones. */
export function tagged(words: string, tags: string): Sequence {
  const inputs = words.split(' ');
  const targets = tags.split(' ');
  return { inputs, targets: [...inputs.slice(targets.length).map(() => null), ...targets] };
}
