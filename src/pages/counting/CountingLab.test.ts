import { expect, test } from 'vitest';
import { type Place, walkBy } from './CountingLab.tsx';
import { presets } from './presets.ts';

const [first, second] = presets.map(({ model }) => model);
if (first === undefined || second === undefined) throw new Error('there are two examples');

test('a clicker goes through the layers of every example and back, and holds at both ends', () => {
  const start: Place = { model: first, chosen: 0 };
  const walked = [start];
  for (;;) {
    const here = walked.at(-1) ?? start;
    const next = walkBy(here, 1);
    if (next.model === here.model && next.chosen === here.chosen) break;
    walked.push(next);
  }
  expect(walked).toEqual(
    presets.flatMap(({ model }) => model.layers.map((_, chosen) => ({ model, chosen }))),
  );
  const back = [...walked].reverse();
  back.forEach((place, at) => {
    expect(walkBy(place, -1)).toEqual(back[at + 1] ?? start);
  });
});

test('a model of the reader’s own is not left by the clicker', () => {
  const own = { ...first, features: 7 };
  const last = own.layers.length - 1;
  expect(walkBy({ model: own, chosen: 0 }, 1)).toEqual({ model: own, chosen: 1 });
  expect(walkBy({ model: own, chosen: last }, 1)).toEqual({ model: own, chosen: last });
  expect(walkBy({ model: own, chosen: 0 }, -1)).toEqual({ model: own, chosen: 0 });
});
