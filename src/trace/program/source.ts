import type { Example } from '../../example/example.ts';
import type { Net, NetName } from '../../example/nets.ts';

/** Where the numbers of a given node stand in an example: what differs between examples of one structure. */
export interface Source {
  readonly node: number;
  readonly net: NetName;
  /** What the example says there, as a thing that can be compared: the same one need not be read again. */
  readonly find: (net: Net, example: Example) => unknown;
  /** Its numbers, row after row. @throws Fault where they are not what is wanted there. */
  readonly read: (net: Net, example: Example) => readonly number[];
}
