import type { Entry, Example, InputEntry, Layer, Readout } from './example.ts';
import { isFeedback } from './feedback.ts';

/** What reads one sequence: the example itself (the encoder, where there is a decoder), or its decoder. */
export interface Net {
  readonly name: NetName;
  /** What stands before the names of its entries in the file. */
  readonly prefix: '' | 'decoder.';
  readonly vocabulary: readonly string[] | undefined;
  /** Names of the one-hot positions of outputs and targets. */
  readonly outputVocabulary: readonly string[] | undefined;
  readonly inputs: readonly InputEntry[];
  readonly targets: readonly Entry[] | undefined;
  readonly layers: readonly Layer[];
  readonly readout: Readout | null | undefined;
}

export type NetName = 'encoder' | 'decoder';

/** A network as edits and places name it: nothing for the example itself. */
export const whose = (net: NetName): 'decoder' | undefined => (net === 'decoder' ? net : undefined);

type Decoder = NonNullable<Example['decoder']>;

/** Whether the example itself only reads, because a decoder answers and nothing is wanted of the encoder. */
export const onlyReads = ({ decoder, readout, targets }: Example): boolean =>
  decoder !== undefined && (readout === null || readout === undefined) && targets === undefined;

/** The networks of an example in the order in which they run. */
export function netsOf(example: Example): readonly Net[] {
  const { vocabulary, inputs, targets, layers, readout, decoder } = example;
  const outputVocabulary = example.outputVocabulary ?? vocabulary;
  const encoder: Net = {
    name: 'encoder',
    prefix: '',
    vocabulary,
    outputVocabulary,
    inputs,
    targets,
    layers,
    readout,
  };
  if (decoder === undefined) return [encoder];
  const words = decoder.vocabulary ?? (namesEntries(decoder) ? outputVocabulary : undefined);
  const second: Net = {
    name: 'decoder',
    prefix: 'decoder.',
    vocabulary: words,
    outputVocabulary: decoder.outputVocabulary ?? words,
    inputs: decoder.inputs,
    targets: decoder.targets,
    layers: decoder.layers,
    readout: decoder.readout,
  };
  return [encoder, second];
}

/** Whether a decoder without words of its own speaks those of the example: where it names a token, or hears itself. */
function namesEntries({ inputs, targets = [], outputVocabulary }: Decoder): boolean {
  const wanted = outputVocabulary === undefined ? targets : [];
  return [...inputs, ...wanted].some((entry) => typeof entry === 'string' || isFeedback(entry));
}

/** The network of that name. */
export const netOf = (example: Example, name: NetName): Net | undefined =>
  netsOf(example).find((net) => net.name === name);
