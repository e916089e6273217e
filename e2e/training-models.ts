import { createRandomState } from '../src/engine/random/random-state.ts';
import { createKernels } from '../src/training/create-kernels.ts';
import { createNetwork } from '../src/training/create-network.ts';
import { initialWeights } from '../src/training/initial-weights.ts';
import type { Kernels } from '../src/training/kernels.ts';
import { exampleBatch, languageNetwork } from '../src/training/language-model/language-model.ts';
import type { Batch, Network, NetworkSpec, Precision } from '../src/training/network.ts';

/** What a worker of the bench is told first. */
export interface Task {
  readonly model: 'names' | 'stock';
  readonly precision: Precision;
  /** The module of that precision; undefined for the kernels in TypeScript. */
  readonly wasm: Uint8Array<ArrayBuffer> | undefined;
  /** Lines of the names. */
  readonly names: readonly string[];
}

/** Training steps of one run: 2,000 names, or 4 of the 62 batches of an epoch of the stock model. */
export const stepsOf = { names: 2000, stock: 4 } as const;

/** Steps that are timed together: so few that they run without a break now and then on a busy machine too. */
const pieceOf = { names: 50, stock: 1 } as const;

/** Prepares a training; what is returned runs its steps, over the same batches each time, and returns the milliseconds of each piece. */
export async function prepare({ model, precision, wasm, names }: Task): Promise<() => number[]> {
  const kernels = await createKernels(precision, wasm);
  if ((kernels.kind === 'wasm') !== (wasm !== undefined))
    throw new Error(`kernels: found ${kernels.kind}`);
  const { network, batches } = model === 'names' ? dinosaurs(kernels, names) : stock(kernels);
  const steps = pieceOf[model];
  const runPiece = (first: number): number => {
    const start = performance.now();
    for (let k = first; k < first + steps; k++) {
      const batch = batches[k % batches.length];
      if (batch !== undefined && !Number.isFinite(network.trainStep(batch)))
        throw new Error('the loss is not finite');
    }
    return performance.now() - start;
  };
  return () =>
    Array.from({ length: stepsOf[model] / steps }, (_, piece) => runPiece(piece * steps));
}

interface Model {
  readonly network: Network;
  readonly batches: readonly Batch[];
}

/** The recipe of the course reports: 50 hidden units, a name an update. */
function dinosaurs(kernels: Kernels, names: readonly string[]): Model {
  const vocabulary = [...new Set(['\n', ...names.join('')])].sort();
  const spec = languageNetwork({ cell: 'rnn', hidden: 50 }, vocabulary.length);
  const optimizer = { name: 'sgd', learningRate: 0.01 } as const;
  const training = { optimizer, clip: { by: 'value', at: 5 } as const, carryState: true };
  const network = begun(createNetwork(spec, training, kernels), { kind: 'normal', scale: 0.01 });
  return { network, batches: names.map((name) => exampleBatch(name, vocabulary)) };
}

/** 4 × LSTM(50) over 60 timesteps, dropout 0.2, Dense(1), batches of 32, Adam. */
function stock(kernels: Kernels): Model {
  const spec: NetworkSpec = {
    cell: 'lstm',
    inputs: 1,
    inputKind: 'numbers',
    hidden: [50, 50, 50, 50],
    dropout: 0.2,
    head: [{ size: 1, activation: 'linear' }],
    loss: 'mean-squared-error',
    reduction: 'mean',
    output: 'last',
  };
  const optimizer = { name: 'adam', learningRate: 0.001 } as const;
  const network = begun(createNetwork(spec, { optimizer }, kernels), { kind: 'keras' });
  const random = createRandomState(2);
  const batches = Array.from({ length: stepsOf.stock }, () => ({
    timesteps: 60,
    size: 32,
    inputs: random.rand(60 * 32),
    targets: random.rand(32),
  }));
  return { network, batches };
}

function begun(network: Network, scheme: Parameters<typeof initialWeights>[1]): Network {
  for (const [name, values] of Object.entries(initialWeights(network.spec, scheme, 1)))
    network.write(name, values);
  return network;
}
