import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Result, runCommand } from '../testing/run-command.ts';
import { runHere } from '../testing/run-here.ts';
import reference from '../training/forecast/reference/training.json' with { type: 'json' };
import { trainCommand } from './train-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'unroll-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const rows = reference.series.map(
  (value, at) => `${2000 + at}-01-01;${`${value}`.replace('.', ',')}`,
);
const data = fileOf('harga.csv', ['Tanggal;Open', ...rows.toReversed()].join('\r\n'));
const [lstm] = reference.cases;
const initial = fileOf('weights.json', JSON.stringify(lstm.initial));

const train = (args: string): Promise<Result> =>
  runHere(trainCommand, ['forecast', ...args.split(' ')]);
const linesOf = ({ out }: Result) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const worst = (found: readonly number[], wanted: readonly number[]): number =>
  Math.max(...wanted.map((value, at) => Math.abs((found[at] ?? Number.NaN) / value - 1)));

test('the command trains a forecast as torch does, from a file of Excel’s that is newest first', async () => {
  const flags = `--data ${data} --column Open --window 6 --test 5 --layers 4,3,3,2 --batch 8 --epochs 3`;
  const args = `${flags} --seed 1 --no-shuffle --learning-rate 0.01 --initial ${initial}`;
  const said = await runCommand('npm', `run --silent train -- forecast ${args}`.split(' '));
  expect(said).toMatchObject({
    code: 0,
    error: expect.stringContaining('newest first, turned round'),
  });
  const lines = linesOf(said);
  expect(lines.map(({ epoch }) => epoch)).toEqual([1, 2, 3, undefined]);
  for (const [at, wanted] of lstm.losses.entries())
    expect(
      worst([lines[at].loss, lines[at].validation], [wanted.loss, wanted.validation]),
    ).toBeLessThan(1e-10);
  expect(lines[0].seconds).toBeGreaterThanOrEqual(0);
  expect(worst([lines[3].test.rmse, lines[3].test.mae], [lstm.rmse, lstm.mae])).toBeLessThan(1e-10);
  expect(worst(lines[3].predictions, lstm.predictions)).toBeLessThan(1e-10);
  const held = reference.series.slice(-6);
  const errors = held.slice(1).map((value, at) => Math.abs(value - held[at]));
  expect(lines[3].persistence.mae).toBeCloseTo(errors.reduce((sum, each) => sum + each, 0) / 5, 12);
});

test('Adam as in Keras takes other steps than PyTorch’s, from the same weights', async () => {
  const flags = `--data ${data} --column Open --window 6 --test 5 --layers 4 --epochs 3 --seed 1`;
  const [torch, plain, keras] = await Promise.all(
    [' --adam pytorch', '', ' --adam keras'].map((style) => train(`${flags}${style}`)),
  );
  const losses = (result: Result) => linesOf(result).map(({ loss }) => loss);
  expect(losses(plain)).toEqual(losses(torch));
  expect(losses(keras)).not.toEqual(losses(torch));
  expect(worst(losses(keras).slice(0, 3), losses(torch).slice(0, 3))).toBeLessThan(1e-3);
});

test('dropout, another cell, head and precision: the same on every run, another with another seed', async () => {
  const flags = `--data ${data} --window 3 --test 4 --layers 5,4 --cell gru --head 3:tanh,1:linear --dropout 0.2 --epochs 2 --batch 4 --precision float32`;
  const [first, second, third] = await Promise.all(
    [1, 1, 2].map((seed) => train(`${flags} --seed ${seed}`)),
  );
  const losses = (result: Result) =>
    linesOf(result).map(({ loss, validation, predictions }) => ({ loss, validation, predictions }));
  expect(losses(second)).toEqual(losses(first));
  expect(losses(third)).not.toEqual(losses(first));
});

describe('a flag or file that is wrong is answered by one line:', () => {
  test.each([
    [`--data ${data} --adam theano`, '--adam: found theano, wanted one of pytorch'],
    ['--epochs 3', '--data: found nothing, wanted a text file'],
    ['--data nowhere.csv', 'nowhere.csv: found no file of this name, wanted a text file'],
    [`--data ${data} --column Opn`, `${data}: found no column Opn, wanted one of Tanggal, Open`],
    [
      `--data ${data} --layers 5,x`,
      '--layers: found 5,x, wanted 1 to 4 numbers from 1 to 512, such as 50,50',
    ],
    [
      `--data ${data} --head 2:tanh`,
      '--head: found 2:tanh, wanted layers such as 8:tanh,1:linear (tanh, relu, sigmoid, linear), the last of size 1',
    ],
    [
      `--data ${data} --window 99`,
      `${data}: found 40 values, wanted at least 117 for windows of 99 and 16 test values`,
    ],
    [`--data ${data} --dropout 1`, '--dropout: found 1, wanted a number from 0 to below 1'],
    [
      `--data ${data} --window 3 --initial ${data}`,
      `${data}: found a value of another kind, wanted JSON text (weights)`,
    ],
  ])('%s', async (args, line) => {
    const { code, out, error } = await train(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(line);
  });

  test('with exit code 2 and nothing on standard output', async () => {
    const error = 'forecast: --epochs: found 0, wanted a whole number from 1 to 1000000\n';
    expect(await train('--epochs 0')).toEqual({ code: 2, out: '', error });
  });
});
