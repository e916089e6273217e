import { expect, test } from 'vitest';
import { at, known } from './at.ts';
import { copyNumbers } from './copy-numbers.ts';
import { addAt, movedBy } from './moved-by.ts';

test('an element is found at its index, also 0 and not a number', () => {
  expect(at(['a', 'b'], 1, 'letter')).toBe('b');
  expect(at(new Float64Array([0, Number.NaN]), 0, 'number')).toBe(0);
  expect(at(new Float64Array([0, Number.NaN]), 1, 'number')).toBeNaN();
});

test.each([2, -1, 0.5])('index %d of a list of two is named', (index) => {
  expect(() => at(['a', 'b'], index, 'letter')).toThrow(
    new RangeError(`letter ${index}: the list has 2`),
  );
});

test('what is known is handed on, and what is not is named', () => {
  expect(known(0, 'node')).toBe(0);
  expect(() => known(new Map<string, number>().get('h'), 'the state h')).toThrow(
    new RangeError('the state h: found nothing'),
  );
});

test('one number is moved, in place or in a copy, and none beyond the end', () => {
  const numbers = new Float64Array([1, 2]);
  expect([...movedBy(numbers, 1, 0.5)]).toEqual([1, 2.5]);
  expect([...numbers]).toEqual([1, 2]);
  addAt(numbers, 0, -1);
  expect([...numbers]).toEqual([0, 2]);
  expect(() => addAt(numbers, 2, 1)).toThrow('number 2: the list has 2');
  expect(() => movedBy(numbers, -1, 1)).toThrow('number -1: the list has 2');
});

test('a stretch of numbers is copied whole, and none that ends too soon', () => {
  const to = new Float64Array(3);
  const from = new Float64Array([1, 2, 3]);
  copyNumbers(from, { rows: 2, columns: 1, offset: 1 }, to, 0);
  expect([...to]).toEqual([2, 3, 0]);
  expect(() => copyNumbers(from, { rows: 1, columns: 3, offset: 1 }, to, 0)).toThrow(RangeError);
  expect(() => copyNumbers(from, { rows: 1, columns: 3, offset: 0 }, to, 1)).toThrow(RangeError);
});
