import { type CellName, type Settings, start } from './settings.ts';

/** Settings that show one thing; what they show stands in the texts under the same id. */
export interface Experiment {
  readonly id: 'sentence' | 'long' | 'gates' | 'slope' | 'explode';
  readonly settings: Partial<Settings>;
  /** The cell that it is about. */
  readonly cell: CellName;
  /** The part of the page that shows it. */
  readonly tab: 'chain' | 'clipping';
}

/** What an experiment does not set stands as at the start. */
export const experiments: readonly Experiment[] = [
  { id: 'sentence', settings: { timesteps: 7 }, cell: 'rnn', tab: 'chain' },
  { id: 'long', settings: {}, cell: 'lstm', tab: 'chain' },
  { id: 'gates', settings: { forgetBias: 3, updateBias: 3 }, cell: 'lstm', tab: 'chain' },
  { id: 'slope', settings: { activation: 'sigmoid', timesteps: 30 }, cell: 'rnn', tab: 'chain' },
  {
    id: 'explode',
    settings: { activation: 'linear', radius: 1.2, clipping: 'norm', limit: 1 },
    cell: 'rnn',
    tab: 'clipping',
  },
];

/** The settings of an experiment; seed and hidden size are left as they are. */
export function settingsOf(
  { settings }: Experiment,
  { seed, hidden }: Pick<Settings, 'seed' | 'hidden'>,
): Settings {
  return { ...start, seed, hidden, ...settings };
}

/** The experiment whose settings these are. */
export const experimentOf = (settings: Settings): Experiment | undefined =>
  experiments.find((each) => {
    const wanted = settingsOf(each, settings);
    return Object.entries(wanted).every(([name, value]) => Reflect.get(settings, name) === value);
  });

/** The numbers of its story: how many factors and timesteps lie between the ends, its gates without input, its radius. */
export function numbersOf(
  experiment: Experiment,
  write: (value: number, decimals: number) => string,
) {
  const { timesteps, radius, forgetBias } = settingsOf(experiment, start);
  return {
    factors: timesteps - 1,
    between: timesteps - 2,
    bias: write(forgetBias, 0),
    gate: write(1 / (1 + Math.exp(-forgetBias)), 2),
    radius: write(radius, 1),
  };
}
