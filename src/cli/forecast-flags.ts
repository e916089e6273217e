import type { Course, Model } from '../training/forecast/job.ts';
import type { Pipeline } from '../training/forecast/prepare.ts';
import type { AdamStyle, HeadLayer, LayerActivation, Precision } from '../training/network.ts';
import { choiceFlag, type Flags, numberFlag } from './read-flags.ts';
import { readingFlags } from './reading-flags.ts';

/** The flags that take a value, and those that take none. */
export const forecastFlags = {
  valued: [
    ...readingFlags.valued,
    ...['--window', '--test', '--layers', '--dropout', '--epochs'],
    ...['--batch', '--seed', '--cell', '--head', '--precision', '--learning-rate', '--initial'],
    '--adam',
  ],
  plain: [...readingFlags.plain, '--no-shuffle'],
} as const;

const cells = ['rnn', 'lstm', 'gru'] as const;
const precisions: readonly Precision[] = ['float64', 'float32'];
const adamStyles: readonly AdamStyle[] = ['pytorch', 'keras'];
const activations: readonly LayerActivation[] = ['tanh', 'relu', 'sigmoid', 'linear'];
const mostUnits = 512;

/** A flag that is a whole number. @throws RangeError that names it */
function whole(flags: Flags, name: string, fallback: number, least: number, most: number): number {
  const value = numberFlag(flags, name) ?? fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw refused(name, value, `a whole number from ${least} to ${most}`);
}

const refused = (name: string, value: string | number, wanted: string): RangeError =>
  new RangeError(`${name}: found ${String(value).slice(0, 60)}, wanted ${wanted}`);

/** What the flags say about the windows. @throws RangeError that names a flag */
export const pipelineOf = (flags: Flags): Pipeline => ({
  window: whole(flags, '--window', 60, 1, 10_000),
  test: whole(flags, '--test', 16, 1, 10_000),
  leak: false,
});

/** What the flags say about the net. @throws RangeError that names a flag */
export function modelOf(flags: Flags): Model {
  const dropout = numberFlag(flags, '--dropout') ?? 0;
  if (!(dropout >= 0 && dropout < 1))
    throw refused('--dropout', dropout, 'a number from 0 to below 1');
  return {
    cell: choiceFlag(flags, '--cell', cells) ?? 'lstm',
    layers: layersOf(flags.get('--layers') ?? '50'),
    dropout,
    head: headOf(flags.get('--head') ?? '1:linear'),
  };
}

function layersOf(text: string): number[] {
  const layers = text.split(',').map(unitsOf);
  if (layers.length <= 4 && layers.every((units) => units !== undefined))
    return layers.flatMap((units) => units ?? []);
  throw refused('--layers', text, `1 to 4 numbers from 1 to ${mostUnits}, such as 50,50`);
}

/** A number of units; undefined where the text is none. */
function unitsOf(text: string): number | undefined {
  const units = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return units >= 1 && units <= mostUnits ? units : undefined;
}

function headOf(text: string): HeadLayer[] {
  const head = text.split(',').map((layer) => {
    const [size = '', name = ''] = layer.split(':');
    const [units, activation] = [unitsOf(size), activations.find((each) => each === name)];
    return units === undefined || activation === undefined
      ? undefined
      : { size: units, activation };
  });
  const layers = head.flatMap((layer) => layer ?? []);
  if (layers.length === head.length && layers.at(-1)?.size === 1) return layers;
  throw refused(
    '--head',
    text,
    `layers such as 8:tanh,1:linear (${activations.join(', ')}), the last of size 1`,
  );
}

/** What the flags say about the training. @throws RangeError that names a flag */
export function courseOf(flags: Flags): Course {
  const learningRate = numberFlag(flags, '--learning-rate') ?? 0.001;
  if (!(learningRate > 0)) throw refused('--learning-rate', learningRate, 'a number above 0');
  return {
    epochs: whole(flags, '--epochs', 100, 1, 1_000_000),
    batch: whole(flags, '--batch', 32, 1, 100_000),
    learningRate,
    adam: choiceFlag(flags, '--adam', adamStyles) ?? 'pytorch',
    shuffle: !flags.has('--no-shuffle'),
    seeds: [whole(flags, '--seed', 1, 0, 2 ** 32 - 1)],
    precision: choiceFlag(flags, '--precision', precisions) ?? 'float64',
  };
}
