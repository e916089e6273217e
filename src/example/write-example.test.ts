import { expect, test } from 'vitest';
import twoLayers from '../../public/examples/two-layer-lstm.json';
import { lessons } from '../lessons/every-lesson.ts';
import { checkExample, readExample } from './read-example.ts';
import { writeExample } from './write-example.ts';

const examples = [...lessons.map(({ example }) => example), checkExample(twoLayers)];

test('a written example reads back as the same', () => {
  for (const example of examples)
    expect(readExample(writeExample(example), 'it.json')).toEqual(example);
});

test('a row of numbers stands on one line, a matrix on as many as it has rows', () => {
  const [abccd] = examples;
  const text = writeExample(readExample(JSON.stringify(abccd), 'it.json'));
  expect(text).toMatch(/^\{\n {2}"format": "unroll\/1",\n/);
  expect(text).toMatch(/"W_xh": \[\n( +\[-?\d[^[\]\n]*\],?\n)+ +\]/);
  expect(text.split('\n').every((line) => line.length < 120)).toBe(true);
});

test('tokens that look like JSON stay as they are', () => {
  const tokens = ['[ 1,\n 2 ]', '"', '\\', '{ }', '💥'];
  expect(JSON.parse(writeExample({ ...examples[0], vocabulary: tokens } as never))).toMatchObject({
    vocabulary: tokens,
  });
});
