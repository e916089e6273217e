import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createKernels } from './create-kernels.ts';
import { createNetwork } from './create-network.ts';
import type { Network, NetworkSpec, OptimizerSpec, TrainingSpec } from './network.ts';
import references from './reference/updates.json' with { type: 'json' };

// From PyTorch: reference/make_updates.py.
const { sizes, start, inputs, targets, masks, dropout, training } = references;
const { D, H, T, B, K } = sizes;

const spec: NetworkSpec = {
  cell: 'lstm',
  inputs: D,
  inputKind: 'numbers',
  hidden: [H, H],
  head: [{ size: K, activation: 'linear' }],
  loss: 'mean-squared-error',
  reduction: 'mean',
  output: 'last',
};
const batches = inputs.map((x, k) => ({ timesteps: T, size: B, inputs: x, targets: targets[k] }));

const sgd: OptimizerSpec = { name: 'sgd', learningRate: 0.1 };
const momentum: OptimizerSpec = { ...sgd, momentum: 0.9 };
const adam: OptimizerSpec = { name: 'adam', learningRate: 0.01 };
const value = { by: 'value', at: 0.05 } as const;
const norm = { by: 'norm', at: 0.3 } as const;
const trainings: Readonly<Record<keyof typeof training, TrainingSpec>> = {
  sgd: { optimizer: sgd },
  'sgd, clipped by value': { optimizer: sgd, clip: value },
  'sgd, clipped by norm': { optimizer: sgd, clip: norm },
  momentum: { optimizer: momentum },
  'momentum, clipped by value': { optimizer: momentum, clip: value },
  adam: { optimizer: adam },
  'adam, clipped by value': { optimizer: adam, clip: value },
  'adam, clipped by norm': { optimizer: { ...adam, beta1: 0.8, beta2: 0.99 }, clip: norm },
  'keras adam': { optimizer: { ...adam, style: 'keras' } },
};

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'kernels-float64.wasm')));

const largestDifference = (found: Float64Array, wanted: readonly number[]): number =>
  Math.max(...wanted.map((number, k) => Math.abs(number - found[k])));

function begin(network: Network): Network {
  for (const [name, values] of Object.entries(start)) network.write(name, values);
  return network;
}

describe.each([
  ['TypeScript', undefined],
  ['WebAssembly', bytes],
])('on kernels in %s', (_, wasm) => {
  const create = async (training: TrainingSpec) =>
    begin(createNetwork(spec, training, await createKernels('float64', wasm)));

  test.each(Object.entries(trainings))(
    'five steps of %s are those of PyTorch',
    async (name, of) => {
      const wanted = Object.entries(training).find(([each]) => each === name)?.[1];
      const network = await create(of);
      const losses = batches.map((batch) => network.trainStep(batch));
      expect(largestDifference(Float64Array.from(losses), wanted?.losses ?? [])).toBeLessThan(
        1e-12,
      );
      for (const [parameter, values] of Object.entries(wanted?.parameters ?? {}))
        expect(largestDifference(network.read(parameter), values), parameter).toBeLessThan(1e-12);
    },
  );

  test('with given dropout masks, loss and gradients are those of PyTorch', async () => {
    const network = await create({ optimizer: sgd });
    const { loss, gradients } = network.lossAndGradients(batches[0], { masks });
    expect(loss).toBeCloseTo(dropout.loss, 13);
    for (const [parameter, values] of Object.entries(dropout.gradients))
      expect(largestDifference(gradients[parameter], values), parameter).toBeLessThan(1e-13);
  });

  test('a step of another size is seen', async () => {
    const network = await create({ optimizer: { ...adam, epsilon: 1e-5 } });
    for (const batch of batches) network.trainStep(batch);
    const found = network.read('readout.b_y');
    expect(largestDifference(found, training.adam.parameters['readout.b_y'])).toBeGreaterThan(1e-9);
  });
});
