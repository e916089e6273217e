import { describe, expect, test } from 'vitest';
import { type Result, runCommand } from '../testing/run-command.ts';
import { runHere } from '../testing/run-here.ts';
import reference from '../training/language-model/reference/dinosaurs.json' with { type: 'json' };
import { trainCommand } from './train-command.ts';

const train = (args: string, input?: string): Promise<Result> =>
  runHere(trainCommand, args === '' ? [] : args.split(' '), input);

const recipe =
  '--hidden 50 --learning-rate 0.01 --clip 5 --seed 1 --shuffle-seed 0 --data public/data/dinosaurs.txt';

interface Line {
  readonly iteration: number;
  readonly smoothLoss: number;
  readonly loss: number;
  readonly names: readonly string[];
}

const linesOf = ({ out }: Result): Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the command line trains the language model', () => {
  test('by the recipe, with the losses and names of numpy at 0, 2000 and 4000', async () => {
    const flags = `language-model ${recipe} --iterations 4000 --sample-every 2000 --names 7`;
    const command = `run --silent train -- ${flags}`.split(' ');
    const { code, ...said } = await runCommand('npm', command);
    expect({ code, error: said.error }).toEqual({ code: 0, error: '' });
    const lines = linesOf({ code, ...said });
    expect(lines.map(({ iteration }) => iteration)).toEqual([0, 2000, 4000]);
    for (const [at, { smoothLoss, loss, names }] of reference.records.entries()) {
      expect(lines[at].names).toEqual(names);
      expect(Math.abs(lines[at].smoothLoss - smoothLoss)).toBeLessThan(1e-10);
      expect(Math.abs(lines[at].loss - loss)).toBeLessThan(1e-9);
    }
  });

  test('with the first 200 losses of numpy to 1e-10', async () => {
    const lines = linesOf(
      await train(`language-model ${recipe} --iterations 199 --sample-every 1 --names 1`),
    );
    expect(lines).toHaveLength(200);
    const errors = lines.map(({ loss }, j) => Math.abs(loss - reference.losses[j]));
    expect(Math.max(...errors)).toBeLessThan(1e-10);
  });

  test('and says once that a training gets worse', async () => {
    const flags = '--iterations 2000 --sample-every 500 --hidden 8 --learning-rate 10';
    const { code, error } = await train(`language-model --data - ${flags}`, 'Bima\nAdi\nSiti');
    expect(code).toBe(0);
    expect(error.match(/This training diverges/g)).toHaveLength(1);
  });

  test.each(['--cell lstm', '--cell gru --precision float32'])(
    'with %s, from standard input, the same on every run',
    async (flags) => {
      const args = `language-model --data - --iterations 40 --hidden 8 --sample-every 20 ${flags}`;
      const [first, second] = await Promise.all(
        [1, 2].map(() => train(args, 'Bima\r\nAdi\n\nÉva')),
      );
      expect(first).toMatchObject({ code: 0, error: '' });
      expect(linesOf(first).map(({ names }) => names.length)).toEqual([7, 7, 7]);
      expect(second.out).toBe(first.out);
    },
  );
});

describe('the command line answers with one line and exit code 2:', () => {
  test.each([
    ['', 'usage: npm run --silent train -- language-model'],
    ['poetry', 'usage: '],
    ['language-model', '--data: found nothing, wanted a text file'],
    ['language-model --data nowhere.txt', 'nowhere.txt: found no file of this name, wanted a text'],
    ['language-model --data src', 'src: found a directory'],
    ['language-model --data public/icon-192.png', 'icon-192.png: found bytes that are not text'],
    [
      'language-model --data - --hidden 0',
      '--hidden: found 0, wanted a whole number from 1 to 256',
    ],
    ['language-model --data - --hidden 2.5', '--hidden: found 2.5, wanted a whole number'],
    ['language-model --data - --clip=-1', '--clip: found -1, wanted a number above 0'],
    [
      'language-model --data - --learning-rate fast',
      '--learning-rate: found fast, wanted a finite',
    ],
    ['language-model --data - --cell transformer', '--cell: found transformer, wanted one of rnn'],
    ['language-model --data - --seed', '--seed: found nothing, wanted a value behind it'],
    ['language-model --seed 1 --seed 2', '--seed: found --seed twice, wanted it once'],
    ['language-model --dropout 1', 'flags: found --dropout, wanted one of --data'],
    ['language-model --data -', 'standard input: found no line with a letter'],
  ])('%s', async (args, line) => {
    const { code, out, error } = await train(args, ' \r\n\n');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(line);
    expect(error).toMatch(/^[^\n]+\n$/);
  });
});
