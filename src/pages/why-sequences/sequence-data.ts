/** What goes in or comes out: pieces that can be counted, nothing, or a recording that is not written in letters. */
export type Side =
  | {
      readonly kind: 'pieces';
      readonly pieces: readonly string[];
      readonly by: Cut;
      /** The first piece of the part that the answer marks, from 0. */
      readonly markedFrom?: number;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sound' | 'notes' | 'frames' | 'stars' };

/** Into what a text is cut. */
export const cuts = ['words', 'letters'] as const;
export type Cut = (typeof cuts)[number];

export interface SequenceKind {
  readonly id: (typeof kindIds)[number];
  readonly input: Side;
  readonly output: Side;
}

const kindIds = [
  ...(['speech', 'music', 'sentiment', 'dna', 'translation'] as const),
  ...(['video', 'names', 'browsing'] as const),
] as const;

const words = (text: string): Side => ({ kind: 'pieces', pieces: cut(text, 'words'), by: 'words' });
const letters = (text: string) => ({
  kind: 'pieces' as const,
  pieces: cut(text, 'letters'),
  by: 'letters' as const,
});

/** The table of the slides; the last row is the example of “Classification for sequence data”. */
export const sequenceKinds: readonly SequenceKind[] = [
  {
    id: 'speech',
    input: { kind: 'sound' },
    output: words('The quick brown fox jumped over the lazy dog.'),
  },
  { id: 'music', input: { kind: 'nothing' }, output: { kind: 'notes' } },
  {
    id: 'sentiment',
    input: words('There is nothing to like in this movie.'),
    output: { kind: 'stars' },
  },
  {
    id: 'dna',
    input: letters('AGCCCCTGTGAGGAACTAG'),
    output: { ...letters('AGCCCCTGTGAGGAACTAG'), markedFrom: 2 },
  },
  {
    id: 'translation',
    input: words('Voulez-vous chanter avec moi?'),
    output: words('Do you want to sing with me?'),
  },
  { id: 'video', input: { kind: 'frames' }, output: words('Running') },
  {
    id: 'names',
    input: words('Yesterday, Harry Potter met Hermione Granger'),
    output: words('0 1 1 0 1 1'),
  },
  {
    id: 'browsing',
    input: words('Homepage Electronics Camera Camera'),
    output: words('Electronics Camera Camera ShoppingCart'),
  },
];

/** The pieces of a text: its words without the marks around them, or its letters. */
export function cut(text: string, by: Cut): readonly string[] {
  if (by === 'letters') return [...text.replace(/\s/gu, '')];
  return text
    .split(/\s+/u)
    .map((each) => each.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((each) => each !== '');
}

/** How many pieces a side has; undefined where the slides show a recording. */
export function countOf(side: Side): number | undefined {
  if (side.kind === 'pieces') return side.pieces.length;
  return side.kind === 'nothing' ? 0 : side.kind === 'stars' ? 1 : undefined;
}

export type Shape = 'one-to-many' | 'many-to-one' | 'aligned' | 'unaligned';

/** Which kind of network it asks for: by whether there is more than one piece on each side, and as many on both. */
export function shapeOf({ input, output }: Pick<SequenceKind, 'input' | 'output'>): Shape {
  const [from, to] = [countOf(input), countOf(output)];
  if (to === 1) return 'many-to-one';
  if (from === 0) return 'one-to-many';
  return from === to ? 'aligned' : 'unaligned';
}
