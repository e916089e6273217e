import type { TapeNode } from '../engine/tape/node.ts';
import { netOf } from '../example/nets.ts';
import { isOfDecoder, ownTimestep } from '../trace/program/own-timestep.ts';
import type { Program } from '../trace/program/program.ts';

/** What the example gives as input or target of timestep t. */
export function entryAt(program: Program, kind: 'inputs' | 'targets', t: number) {
  const net = netOf(program.example, isOfDecoder(program, t) ? 'decoder' : 'encoder');
  return net?.[kind]?.[ownTimestep(program, t) - 1];
}

/** The tokens that the rows of an input, a target or an output stand for; undefined where they stand for none. */
export function tokensOf(program: Program, node: TapeNode): readonly string[] | undefined {
  const { given, part, rows, t = 0 } = node;
  const isInput = given === 'input' || part === 'feedback';
  const isOutput = given === 'target' || (part === 'readout' && given === undefined);
  if (!isInput && !isOutput) return undefined;
  const net = netOf(program.example, isOfDecoder(program, t) ? 'decoder' : 'encoder');
  const tokens = isInput ? net?.vocabulary : net?.outputVocabulary;
  return tokens?.length === rows ? tokens : undefined;
}

/** The token that an input is: the given one, or the one that was picked; undefined where it is none. */
export function inputToken(program: Program, t: number, values: Float64Array): string | undefined {
  const entry = entryAt(program, 'inputs', t);
  if (typeof entry === 'string') return entry;
  const x = program.tape.nodes[program.timesteps[t - 1]?.x ?? -1];
  if (x?.part !== 'feedback') return undefined;
  const picked = values.subarray(x.offset, x.offset + x.rows).indexOf(1);
  return tokensOf(program, x)?.[picked];
}
