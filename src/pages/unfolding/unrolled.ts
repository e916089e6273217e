import type { Example } from '../../example/example.ts';
import { abccdExample } from '../../lessons/abccd/example.ts';

/** What the network reads, as far as the reader unrolls it. */
const read = ['A', 'B', 'C', 'C', 'D', 'A'];
export const mostTimesteps = read.length;

/** The network of ABCCD on the first T tokens, forward alone. */
export function unrolled(T: number): Example {
  const { targets: _, loss: __, optimizer: ___, ...rest } = abccdExample;
  return { ...rest, inputs: read.slice(0, T) };
}
