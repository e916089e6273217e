import type { Kernels } from '../kernels.ts';
import type { Corpus } from './corpus.ts';
import {
  createLanguageModel,
  type Iteration,
  type LanguageModel,
  type LanguageModelSnapshot,
} from './language-model.ts';
import { sampleNames } from './sample-name.ts';
import type { LanguageModelSettings } from './settings.ts';

/** Several iterations as one point of a curve. Losses in nats; raw ones over the examples since the point before. */
export interface LossPoint {
  readonly iteration: number;
  readonly smoothLoss: number;
  readonly smoothPerCharacter: number;
  readonly loss: Spread;
  readonly perCharacter: Spread;
}

export interface Spread {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Names sampled at one iteration. */
export interface NameRow {
  readonly iteration: number;
  readonly smoothLoss: number;
  readonly names: readonly SampledName[];
}

export interface SampledName {
  readonly name: string;
  /** Whether it is one of the examples: remembered, not invented. */
  readonly isRemembered: boolean;
}

/** What a training has shown so far. */
export interface RunLog {
  readonly points: readonly LossPoint[];
  readonly rows: readonly NameRow[];
  readonly last: Iteration | undefined;
}

/** The iterations since the last point. */
interface Pending {
  readonly count: number;
  readonly characters: number;
  readonly loss: Spread;
  readonly perCharacter: Spread;
}

export interface RunSnapshot {
  readonly model: LanguageModelSnapshot;
  readonly log: RunLog;
  readonly pending: Pending;
}

/** A language model in training with the curve and the rows of names that it leaves behind. */
export interface TrainingRun {
  readonly model: LanguageModel;
  readonly advance: () => void;
  readonly log: () => RunLog;
  readonly isRemembered: (name: string) => boolean;
  readonly snapshot: () => RunSnapshot;
}

/** Points of a curve, however long the training is. */
const mostPoints = 500;

const noSpread: Spread = { mean: 0, least: Number.MAX_VALUE, most: 0 };
const nothing: Pending = { count: 0, characters: 0, loss: noSpread, perCharacter: noSpread };

/** Opens a training at its beginning, or where a snapshot was taken. @throws Fault where its loss overflows */
export function openRun(
  corpus: Corpus,
  settings: LanguageModelSettings,
  kernels: Kernels,
  from?: RunSnapshot,
): TrainingRun {
  const model = createLanguageModel(corpus, settings, kernels);
  if (from !== undefined) model.restore(from.model);
  const known = new Set(corpus.examples);
  const isRemembered = (name: string): boolean => known.has(name.toLowerCase());
  const every = Math.ceil((settings.iterations + 1) / mostPoints);
  let { points, rows, last }: RunLog = from?.log ?? { points: [], rows: [], last: undefined };
  let pending = from?.pending ?? nothing;
  return {
    model,
    isRemembered,
    log: () => ({ points, rows, last }),
    snapshot: () => ({ model: model.snapshot(), log: { points, rows, last }, pending }),
    advance: () => {
      last = model.train();
      pending = addTo(pending, last);
      if (last.iteration % every === 0) {
        points = [...points, pointOf(last, pending)];
        pending = nothing;
      }
      if (last.iteration % settings.sampleEvery === 0)
        rows = [...rows, rowOf(model, last, settings.names, isRemembered)];
    },
  };
}

/** The mean of the losses per character weighs every character alike. */
function addTo(pending: Pending, { loss, characters }: Iteration): Pending {
  const count = pending.count + 1;
  const sum = pending.loss.mean * pending.count + loss;
  const all = pending.characters + characters;
  return {
    count,
    characters: all,
    loss: widen(pending.loss, loss, sum / count),
    perCharacter: widen(pending.perCharacter, loss / characters, sum / all),
  };
}

const widen = ({ least, most }: Spread, value: number, mean: number): Spread => ({
  mean,
  least: Math.min(least, value),
  most: Math.max(most, value),
});

const pointOf = (
  { iteration, smoothLoss, smoothPerCharacter }: Iteration,
  { loss, perCharacter }: Pending,
): LossPoint => ({ iteration, smoothLoss, smoothPerCharacter, loss, perCharacter });

function rowOf(
  { network, vocabulary }: LanguageModel,
  { iteration, smoothLoss }: Iteration,
  count: number,
  isRemembered: (name: string) => boolean,
): NameRow {
  const names = sampleNames(network, vocabulary, count);
  return {
    iteration,
    smoothLoss,
    names: names.map((name) => ({ name, isRemembered: isRemembered(name) })),
  };
}
