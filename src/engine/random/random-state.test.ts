import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import reference from '../reference/g0_numpy_rng.json';
import { createRandomState } from './random-state.ts';

function seedsOf<Value>(table: Readonly<Record<string, Value>>): [number, Value][] {
  return Object.entries(table).map(([seed, values]) => [Number(seed), values]);
}

/** How many doubles lie between two numbers of the same sign, plus one: 0 if they are equal. */
function unitsApart(a: number, b: number): number {
  const [bitsOfA, bitsOfB] = new BigInt64Array(new Float64Array([a, b]).buffer);
  return Math.abs(Number(bitsOfA - bitsOfB));
}

function expectWithinOneUnit(found: Iterable<number>, wanted: readonly number[]): void {
  const values = [...found];
  expect(values).toHaveLength(wanted.length);
  const tooFar = values.filter((value, k) => unitsApart(value, wanted[k]) > 1);
  expect(tooFar).toEqual([]);
}

describe("numpy's RandomState", () => {
  test.each(seedsOf(reference.uint32))('draws the integers of seed %i', (seed, wanted) => {
    const random = createRandomState(seed);
    expect(wanted.map(() => random.uint32())).toEqual(wanted);
  });

  test.each(seedsOf(reference.random_sample))(
    'draws the uniform numbers of seed %i',
    (seed, wanted) => {
      const random = createRandomState(seed);
      expect(wanted.map(() => random.randomSample())).toEqual(wanted);
      expect([...createRandomState(seed).rand(wanted.length)]).toEqual(wanted);
    },
  );

  test('fills a matrix row by row', () => {
    expect([...createRandomState(7).rand(6)]).toEqual(reference.rand_2x3_seed7.flat());
  });

  test('draws uniform numbers between two bounds', () => {
    const wanted = reference['uniform_-0.5_0.5_seed7'];
    expect([...createRandomState(7).uniform(-0.5, 0.5, wanted.length)]).toEqual(wanted);
  });

  test.each(seedsOf(reference.randn))('draws the normal numbers of seed %i', (seed, wanted) => {
    expectWithinOneUnit(createRandomState(seed).randn(wanted.length), wanted);
  });

  test('draws 5300 normal numbers of seed 1 that are equal to nine decimals', () => {
    const values = [...createRandomState(1).randn(5300)];
    expectWithinOneUnit(values.slice(0, 50), reference.randn_seed1_first_50);
    const text = values.map((value) => value.toFixed(9)).join('\n');
    const hash = createHash('sha256').update(text).digest('hex');
    expect(hash).toBe(reference.randn_seed1_5300_nine_decimals_sha256);
  });

  test.each([
    [10, reference.shuffle_range10_seed0],
    [1536, reference.shuffle_range1536_seed0],
  ])('shuffles %i items and leaves the given array alone', (length, wanted) => {
    const items = Array.from({ length }, (_, k) => k);
    expect(createRandomState(0).shuffle(items)).toEqual(wanted);
    expect(items).toEqual(wanted.toSorted((a, b) => a - b));
  });

  test('permutes the first integers', () => {
    expect(createRandomState(7).permutation(10)).toEqual(reference.permutation10_seed7);
  });

  test('chooses an index by probability, afresh from 50 seeds and 20 times from one', () => {
    const p = reference.choice_p;
    const afresh = reference.choice_p_seed0_to_49.map((_, seed) =>
      createRandomState(seed).choice(p),
    );
    expect(afresh).toEqual(reference.choice_p_seed0_to_49);
    const random = createRandomState(0);
    const stream = reference.choice_p_stream_seed0_20.map(() => random.choice(p));
    expect(stream).toEqual(reference.choice_p_stream_seed0_20);
  });

  test('chooses among equally probable indices', () => {
    const lengths = reference.choice_of;
    const wanted = reference.choice_of_stream_seed3_12;
    const random = createRandomState(3);
    expect(wanted.map((_, k) => random.choiceOf(lengths[k % lengths.length]))).toEqual(wanted);
  });

  test('keeps the second normal number while other numbers are drawn', () => {
    const wanted = reference.mixed_stream_seed5;
    const random = createRandomState(5);
    expectWithinOneUnit(random.randn(1), [wanted.randn1]);
    expect(random.randomSample()).toBe(wanted.random_sample);
    expectWithinOneUnit(random.randn(1), [wanted.randn2]);
    expect(random.shuffle([...'abcde'])).toEqual(wanted.shuffle_abcde);
    expect(random.choice(reference.choice_p)).toBe(wanted.choice);
    expectWithinOneUnit(random.randn(1), [wanted.randn3]);
  });

  test('gives every state a stream of its own', () => {
    const [one, other] = [createRandomState(1), createRandomState(1)];
    one.randn(3);
    expect(other.randomSample()).toBe(reference.random_sample['1'][0]);
  });
});

describe('what is refused', () => {
  test.each([-1, 0.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY])('the seed %d', (seed) => {
    expect(() => createRandomState(seed)).toThrow(RangeError);
    expect(() => createRandomState(seed)).toThrow(`seed is ${seed}`);
  });

  test('the seed 2^32 - 1 is not', () => {
    expect(createRandomState(2 ** 32 - 1).uint32()).toBe(419326371);
  });

  test.each([
    [[0.5, -0.1, 0.6], 'p[1] is -0.1, wanted a number of at least 0'],
    [[0.5, Number.NaN], 'p[1] is NaN, wanted a number of at least 0'],
    [[0.5, 0.4], 'p sums to 0.9, wanted 1'],
    [[], 'p sums to 0, wanted 1'],
  ])('the probabilities %j', (p, message) => {
    expect(() => createRandomState(0).choice(p)).toThrow(new RangeError(message));
  });

  test.each([-1, 1.5, Number.NaN])('the count %d', (count) => {
    expect(() => createRandomState(0).randn(count)).toThrow(`count is ${count}`);
    expect(() => createRandomState(0).permutation(count)).toThrow(`length is ${count}`);
    expect(() => createRandomState(0).choiceOf(count)).toThrow(`length is ${count}`);
  });
});
