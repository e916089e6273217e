import { expect, test } from 'vitest';
import { createKernels } from '../create-kernels.ts';
import { readCorpus } from './corpus.ts';
import { recipe } from './settings.ts';
import { openRun, type RunSnapshot } from './training-run.ts';

const corpus = readCorpus('bima\nadi\nsari\ndewi\nana\n', 'names');
const settings = { ...recipe, hidden: 6, iterations: 1999, sampleEvery: 500, names: 3 };

async function run(count: number, from?: RunSnapshot) {
  const opened = openRun(corpus, settings, await createKernels('float64', undefined), from);
  for (let j = 0; j < count; j++) opened.advance();
  return opened;
}

test('a run leaves a curve of at most 500 points and a row of names at each sample point', async () => {
  const { points, rows, last } = (await run(2000)).log();
  expect(points).toHaveLength(500);
  expect(points.map(({ iteration }) => iteration).slice(0, 3)).toEqual([0, 4, 8]);
  expect(rows.map(({ iteration }) => iteration)).toEqual([0, 500, 1000, 1500]);
  expect(rows[0].names).toHaveLength(3);
  expect(last?.iteration).toBe(1999);
});

test('a point gives mean, least and most of the losses since the point before', async () => {
  const { points } = (await run(5)).log();
  const losses = [];
  const again = await run(1);
  for (let j = 1; j < 5; j++) {
    again.advance();
    losses.push(again.log().last?.loss ?? 0);
  }
  expect(points[1].loss.least).toBe(Math.min(...losses));
  expect(points[1].loss.most).toBe(Math.max(...losses));
  expect(points[1].loss.mean).toBeCloseTo(losses.reduce((a, b) => a + b) / 4, 12);
});

test('a run that goes on from a snapshot leaves what an undisturbed one leaves, to the last bit', async () => {
  const undisturbed = await run(1503);
  const broken = await run(702);
  const resumed = await run(801, structuredClone(broken.snapshot()));
  expect(resumed.log()).toEqual(undisturbed.log());
  expect(resumed.snapshot()).toEqual(undisturbed.snapshot());
});

test('names that are in the data are marked, however they are written', async () => {
  const opened = await run(2000);
  expect(opened.isRemembered('Bima')).toBe(true);
  expect(opened.isRemembered('Bim')).toBe(false);
  for (const { names } of opened.log().rows)
    for (const { name, isRemembered } of names)
      expect(isRemembered).toBe(corpus.examples.includes(name.toLowerCase()));
});
