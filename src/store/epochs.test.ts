import { expect, test } from 'vitest';
import { lesson } from '../lessons/abccd/lesson.ts';
import { compile } from '../trace/program/compile.ts';
import { Epochs } from './epochs.ts';

const program = compile(lesson.example);

test('what is kept of the epochs has a bound, and going back still shows the very same numbers', () => {
  const most = 7 * program.given.length;
  const [bounded, plain] = [new Epochs(program, undefined, most), new Epochs(program)];
  for (let epoch = 0; epoch <= 300; epoch++) {
    bounded.trace(epoch);
    expect(bounded.numbersKept).toBeLessThanOrEqual(most);
  }
  plain.trace(300);
  expect(plain.numbersKept).toBe(30 * program.given.length);
  for (const epoch of [299, 153, 41, 9, 0])
    expect(bounded.trace(epoch).values).toEqual(plain.trace(epoch).values);
});

test('where there is no room for one, every epoch is run again from the first', () => {
  const epochs = new Epochs(program, undefined, 0);
  const { values } = epochs.trace(25);
  expect(epochs.numbersKept).toBe(0);
  epochs.trace(3);
  expect(epochs.trace(25).values).toEqual(values);
});
