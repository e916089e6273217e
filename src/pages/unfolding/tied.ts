import type { Example, Layer } from '../../example/example.ts';
import { blankLayer, withRandomWeights } from '../../parts/nets/random-weights.ts';
import { valuesOf } from '../../parts/nets/read-run.ts';
import { nodeOf } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import type { Program } from '../../trace/program/program.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';

/** The steps from one network per position to one loop. */
export const stages = ['apart', 'linked', 'tied', 'loop'] as const;
export type Stage = (typeof stages)[number];

/** What is read, position by position. */
export const tokens = ['A', 'B', 'C'] as const;

/** What stands at one position: the run that computes it, and which of its timesteps. */
export interface Position {
  readonly trace: Trace;
  /** From 1, within its run. */
  readonly t: number;
}

const layerOf = (cell: 'dense' | 'rnn'): Layer => blankLayer({ cell, hidden: 2 });

function network(cell: 'dense' | 'rnn', inputs: readonly string[], seed: number): Example {
  const example: Example = {
    format: 'unroll/1',
    vocabulary: [...tokens],
    inputs: [...inputs],
    layers: [layerOf(cell)],
    readout: null,
  };
  return withRandomWeights(example, seed);
}

const run = (example: Example): Trace => runTrace(compile(example));

/** The hidden units of a position: node in its run. */
export const hiddenAt = ({ trace, t }: Position): number | undefined =>
  trace.program.timesteps[t - 1]?.layers[0]?.h;

/**
 * The networks of a stage on the same tokens. Apart: an MLP each. Linked: each takes the hidden units of the one before in,
 * with weights of its own. Tied, and as a loop: one network that is run three times.
 */
export function positionsOf(stage: Stage): readonly Position[] {
  if (stage === 'apart')
    return tokens.map((token, at) => ({ trace: run(network('dense', [token], at + 1)), t: 1 }));
  if (stage === 'linked') return linked();
  const trace = run(network('rnn', tokens, 1));
  return tokens.map((_, at) => ({ trace, t: at + 1 }));
}

function linked(): readonly Position[] {
  const positions: Position[] = [];
  for (const [at, token] of tokens.entries()) {
    const example = network('rnn', [token], at + 1);
    const before = positions.at(-1);
    const h = before && hiddenAt(before);
    const state = before && h !== undefined ? [...valuesOf(before.trace, h)] : [0, 0];
    const layers = example.layers.map((layer) => ({ ...layer, initialState: { h: state } }));
    positions.push({ trace: run({ ...example, layers }), t: 1 });
  }
  return positions;
}

/** How many weights, which are drawn, and biases have to be learnt for all positions together; what is shared counts once. */
export function learntIn(
  positions: readonly Position[],
): Readonly<Record<'weights' | 'biases', number>> {
  const programs = new Set<Program>(positions.map(({ trace }) => trace.program));
  const countOf = (isMeant: (name: string) => boolean): number =>
    [...programs]
      .flatMap((program) => program.parameters.map((each) => ({ ...each, program })))
      .filter(({ name }) => isMeant(name))
      .reduce(
        (sum, { program, node }) =>
          sum + nodeOf(program, node).rows * nodeOf(program, node).columns,
        0,
      );
  return { weights: countOf(isWeight), biases: countOf((name) => !isWeight(name)) };
}

/** Whether a parameter is a matrix of weights, not a bias. */
export const isWeight = (name: string): boolean => name.startsWith('W');
