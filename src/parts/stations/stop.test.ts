import { describe, expect, test } from 'vitest';
import {
  indexOfStop,
  isLast,
  nearestStop,
  partsOf,
  stopAt,
  stopBy,
  stopOfText,
  textOfStop,
} from './stop.ts';

const parts = [
  { id: 'data', steps: 1 },
  { id: 'order', steps: 3 },
  { id: 'series', steps: 2 },
];

test('a clicker goes through every step of every part, and back', () => {
  const there = [0, 1, 2, 3, 4, 5, 6].map((by) => stopBy(parts, { part: 0, step: 0 }, by));
  expect(there.map((stop) => textOfStop(parts, stop))).toEqual([
    ...['data', 'order', 'order.2', 'order.3', 'series', 'series.2', 'series.2'],
  ]);
  expect(stopBy(parts, { part: 2, step: 0 }, -1)).toEqual({ part: 1, step: 2 });
  expect(stopBy(parts, { part: 0, step: 0 }, -1)).toEqual({ part: 0, step: 0 });
});

test('only the last step of the last part is the last', () => {
  expect(isLast(parts, { part: 2, step: 1 })).toBe(true);
  expect(isLast(parts, { part: 2, step: 0 })).toBe(false);
  expect(isLast(parts, { part: 1, step: 2 })).toBe(false);
});

test('the parts of a page are counted from the part of each of its stops', () => {
  expect(partsOf(['data', 'order', 'order', 'order', 'series', 'series'])).toEqual(parts);
});

test('a place on the line of all stops leads to its stop and back, beyond the ends to the last', () => {
  const places = [0, 1, 2, 3, 4, 5];
  expect(places.map((at) => indexOfStop(parts, stopAt(parts, at)))).toEqual(places);
  expect(stopAt(parts, 3)).toEqual({ part: 1, step: 2 });
  expect(stopAt(parts, 99)).toEqual({ part: 2, step: 1 });
  expect(stopAt(parts, -1)).toEqual({ part: 0, step: 0 });
});

test('where a part lost steps the last one of that part stands in', () => {
  expect(nearestStop(parts, { part: 1, step: 11 })).toEqual({ part: 1, step: 2 });
  expect(nearestStop(parts, { part: 1, step: 1 })).toEqual({ part: 1, step: 1 });
});

describe('an address', () => {
  test.each(['data', 'order', 'order.3', 'series.2'])('leads back to its stop: %s', (text) => {
    expect(textOfStop(parts, stopOfText(parts, text))).toBe(text);
  });

  test.each(['', 'nowhere', 'nowhere.2'])(
    'that names no part leads to the first one: “%s”',
    (text) => {
      expect(stopOfText(parts, text)).toEqual({ part: 0, step: 0 });
    },
  );

  test.each(['order.9', 'order.0', 'order.x', 'order.1.5x'])(
    'of no step leads to its part: %s',
    (text) => {
      expect(stopOfText(parts, text)).toEqual({ part: 1, step: 0 });
    },
  );
});
