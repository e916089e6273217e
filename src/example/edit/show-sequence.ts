import type { BatchEntry, Entry, Example, InputEntry } from '../example.ts';
import { hasTargets, ownSequence, readsSame, type Sequence } from '../sequence.ts';

/**
 * A copy that shows another sequence. In a batch, one of its own changes places with the one shown; any other is read
 * without a target, so that the training stays what it is. Elsewhere it takes the place of the only sequence; `given`,
 * the example as it was opened, says by which loss and optimizer one with targets is measured.
 */
export function showSequence(example: Example, sequence: Sequence, given: Example): Example {
  if (readsSame(ownSequence(example), sequence)) return example;
  return example.batch === undefined
    ? showAlone(example, sequence, given)
    : showOfBatch(example, example.batch, sequence);
}

function showOfBatch(
  example: Example,
  batch: NonNullable<Example['batch']>,
  sequence: Sequence,
): Example {
  const { inputs, targets, decoder, ...rest } = example;
  const own = listsOfBoth(ownSequence(example));
  // one that was only tried is not kept
  const kept = batch
    .map((entry) => entry ?? own)
    .filter((entry) => entry !== own || (targets ?? decoder?.targets) !== undefined);
  const at = kept.findIndex((entry) => readsSame(entry, sequence));
  const shown = kept[at] ?? listsOfBoth(sequence);
  const others = kept.map((entry, index) => (index === at ? null : entry));
  const read = at < 0 ? untold(shown) : shown;
  return {
    ...rest,
    ...listsOf(read),
    ...(decoder && { decoder: withLists(decoder, read.decoder) }),
    batch: at < 0 ? [...others, null] : others,
  };
}

/** A sequence of which nothing is wanted. */
const untold = ({ inputs, decoder }: BatchEntry): BatchEntry => ({
  inputs,
  ...(decoder && { decoder: { inputs: decoder.inputs } }),
});

const listsOfBoth = ({ decoder, ...sequence }: Sequence): BatchEntry => ({
  ...listsOf(sequence),
  ...(decoder && { decoder: listsOf(decoder) }),
});

function showAlone(example: Example, sequence: Sequence, given: Example): Example {
  const { targets: _, loss, optimizer, decoder, ...rest } = example;
  const measured = hasTargets(sequence);
  const [by = given.loss, way = given.optimizer] = [loss, optimizer];
  return {
    ...rest,
    ...listsOf(sequence),
    ...(decoder && { decoder: withLists(decoder, sequence.decoder) }),
    ...(measured && by && { loss: by }),
    ...(measured && way && { optimizer: way }),
  };
}

const listsOf = ({ inputs, targets }: Sequence): { inputs: InputEntry[]; targets?: Entry[] } => ({
  inputs: [...inputs],
  ...(targets && { targets: [...targets] }),
});

type Decoder = NonNullable<Example['decoder']>;

function withLists({ targets, ...decoder }: Decoder, sequence: Sequence | undefined): Decoder {
  if (sequence !== undefined) return { ...decoder, ...listsOf(sequence) };
  return targets === undefined ? decoder : { ...decoder, targets };
}

/** Only the network, without anything to train it by, reading one sequence. */
export function readAlone(example: Example, sequence: Sequence): Example {
  const { batch: _, loss: __, optimizer: ___, targets: ____, upstream: _____, ...rest } = example;
  const { targets, ...reads } = sequence;
  const alone = showAlone(rest, reads, rest);
  const { decoder } = alone;
  if (decoder === undefined) return alone;
  const { targets: ______, ...silent } = decoder;
  return { ...alone, decoder: silent };
}
