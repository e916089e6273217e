import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRandomState } from '../engine/random/random-state.ts';
import { createKernels } from './create-kernels.ts';
import { createNetwork } from './create-network.ts';
import { epochOrder } from './epoch-order.ts';
import { initialWeights } from './initial-weights.ts';
import type { Kernels } from './kernels.ts';
import { keyOf, maskBits } from './mask-bits.ts';
import type { Batch, Network, NetworkSpec, Precision, TrainingSpec } from './network.ts';

const spec: NetworkSpec = {
  cell: 'lstm',
  inputs: 2,
  inputKind: 'numbers',
  hidden: [6, 5],
  dropout: 0.3,
  head: [{ size: 1, activation: 'linear' }],
  loss: 'mean-squared-error',
  reduction: 'mean',
  output: 'last',
};
const training: TrainingSpec = {
  optimizer: { name: 'adam', learningRate: 0.01 },
  carryState: true,
  seed: 5,
};

/** Batches of several lengths, so that the room for them grows on the way. */
const random = createRandomState(11);
const batches = Array.from({ length: 12 }, (_, k): Batch => {
  const timesteps = 3 + (k % 5);
  return { timesteps, size: 3, inputs: random.randn(timesteps * 6), targets: random.randn(3) };
});

const wasmOf = (precision: Precision) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, `kernels-${precision}.wasm`)));

function begin(kernels: Kernels, seed = 5): Network {
  const network = createNetwork(spec, { ...training, seed }, kernels);
  const weights = initialWeights(spec, { kind: 'keras' }, 1);
  for (const [name, values] of Object.entries(weights)) network.write(name, values);
  return network;
}

const lossesOf = (network: Network, from = 0): readonly number[] =>
  batches.slice(from).map((batch) => network.trainStep(batch));

describe.each([
  ['TypeScript, float64', 'float64', false],
  ['TypeScript, float32', 'float32', false],
  ['WebAssembly, float64', 'float64', true],
  ['WebAssembly, float32', 'float32', true],
] as const)('on kernels in %s', (_, precision, isWasm) => {
  const create = () => createKernels(precision, isWasm ? wasmOf(precision) : undefined);

  test('a training that goes on from a snapshot has the numbers of an undisturbed one, to the last bit', async () => {
    const undisturbed = begin(await create());
    const wanted = lossesOf(undisturbed);
    const before = begin(await create());
    for (const batch of batches.slice(0, 7)) before.trainStep(batch);
    const snapshot = structuredClone(before.snapshot());
    const after = begin(await create(), 5);
    after.restore(snapshot);
    expect(lossesOf(after, 7)).toEqual(wanted.slice(7));
    expect(after.snapshot()).toEqual(undisturbed.snapshot());
  });

  test('a snapshot stays as it is while its network and one that goes on from it train', async () => {
    const wanted = lossesOf(begin(await create())).slice(7);
    const network = begin(await create());
    for (const batch of batches.slice(0, 7)) network.trainStep(batch);
    const snapshot = network.snapshot();
    const kept = structuredClone(snapshot);
    const other = begin(await create());
    other.restore(snapshot);
    expect(lossesOf(network, 7)).toEqual(wanted);
    expect(lossesOf(other, 7)).toEqual(wanted);
    expect(snapshot).toEqual(kept);
  });

  test('looking at outputs in between changes nothing', async () => {
    const wanted = lossesOf(begin(await create()));
    const network = begin(await create());
    const found = batches.map((batch) => {
      network.evaluate(batch);
      network.forward(batch);
      network.lossAndGradients(batch);
      return network.trainStep(batch);
    });
    expect(found).toEqual(wanted);
  });

  test('the losses are those of float64 in TypeScript, as far as the digits go', async () => {
    const wanted = lossesOf(begin(await createKernels('float64', undefined)));
    const found = lossesOf(begin(await create()));
    const digits = precision === 'float64' ? 1e-12 : 2e-5;
    found.forEach((loss, k) => {
      expect(Math.abs(loss - wanted[k])).toBeLessThan(digits * Math.max(1, wanted[k]));
    });
  });

  test('tanh and sigmoid are right to the last places from the smallest to the largest numbers', async () => {
    const kernels = await create();
    const points = [
      -800, -30, -5, -1, -0.3, -1e-3, -1e-9, 0, 1e-7, 0.1, 0.35, 0.7, 2, 19, 100, 800,
    ];
    kernels.reserve(3 * points.length);
    kernels.numbers.set(points);
    kernels.activate(0, points.length, 0, points.length);
    kernels.activate(1, 2 * points.length, 0, points.length);
    const last = precision === 'float64' ? 2 ** -52 : 2 ** -23;
    points.forEach((_point, k) => {
      const a = kernels.numbers[k];
      const tanh = kernels.numbers[points.length + k];
      const sigmoid = kernels.numbers[2 * points.length + k];
      expect(Math.abs(tanh - Math.tanh(a)), `tanh ${a}`).toBeLessThanOrEqual(
        3 * last * Math.abs(Math.tanh(a)),
      );
      const wanted = 1 / (1 + Math.exp(-a));
      // Below the smallest normal number of float32 what is left counts as 0.
      expect(Math.abs(sigmoid - wanted), `sigmoid ${a}`).toBeLessThanOrEqual(
        3 * last * wanted + 1e-37,
      );
    });
  });
});

test('another seed draws other masks, the same one the same', async () => {
  const run = async (seed: number) =>
    lossesOf(begin(await createKernels('float64', undefined), seed));
  expect(await run(5)).toEqual(await run(5));
  expect(await run(6)).not.toEqual(await run(5));
});

test('the random bits of masks are even, and neighbours do not go together', () => {
  const [key1, key2] = [keyOf(1, 2), keyOf(3, 4)];
  const count = 100_000;
  const kept = Array.from({ length: count }, (_, k) =>
    Number(maskBits(k, key1, key2) >= 0.2 * 2 ** 32),
  );
  const share = (each: readonly number[]) => each.reduce((sum, x) => sum + x, 0) / count;
  expect(Math.abs(share(kept) - 0.8)).toBeLessThan(0.005);
  for (const lag of [1, 2, 52, 208])
    expect(Math.abs(share(kept.map((x, k) => x * (kept[k + lag] ?? 0))) - 0.64)).toBeLessThan(0.01);
});

test('every epoch has an order of its own, the same at every run', () => {
  const sorted = (order: readonly number[]) => [...order].sort((a, b) => a - b);
  expect(epochOrder(1, 0, 50)).toEqual(epochOrder(1, 0, 50));
  expect(epochOrder(1, 1, 50)).not.toEqual(epochOrder(1, 0, 50));
  expect(sorted(epochOrder(1, 1, 50))).toEqual(Array.from({ length: 50 }, (_, k) => k));
});

test('a batch that does not fit is refused with what was found and wanted', async () => {
  const network = begin(await createKernels('float64', undefined));
  const [batch] = batches;
  expect(() => network.trainStep({ ...batch, targets: [1] })).toThrow(
    'targets: found 1, wanted 3 numbers',
  );
  expect(() => network.trainStep({ ...batch, inputs: [1] })).toThrow(
    'inputs: found 1, wanted 18 numbers',
  );
});
