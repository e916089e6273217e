import * as v from 'valibot';
import {
  cellNames,
  positiveLimits,
  precisions,
  wholeRanges,
} from '../../training/language-model/settings.ts';
import { type Job, shippedSources } from './job.ts';

const whole = ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
const positive = (maximum: number) => v.pipe(v.number(), v.gtValue(0), v.maxValue(maximum));

const jobSchema = v.object({
  source: v.picklist([...shippedSources, 'own']),
  title: v.string(),
  text: v.string(),
  settings: v.object({
    cell: v.picklist(cellNames),
    hidden: whole(wholeRanges.hidden),
    learningRate: positive(positiveLimits.learningRate),
    clip: positive(positiveLimits.clip),
    iterations: whole(wholeRanges.iterations),
    seed: whole(wholeRanges.seed),
    shuffleSeed: whole(wholeRanges.shuffleSeed),
    sampleEvery: whole(wholeRanges.sampleEvery),
    names: whole(wholeRanges.names),
    precision: v.picklist(precisions),
  }),
});

/** The job that was kept; undefined where what is there is none. */
export function readJob(kept: unknown): Job | undefined {
  const read = v.safeParse(jobSchema, kept);
  return read.success ? read.output : undefined;
}

const count = v.pipe(v.number(), v.minValue(0));
const spread = v.object({ mean: v.number(), least: v.number(), most: v.number() });
const name = v.object({ name: v.string(), isRemembered: v.boolean() });
const point = v.object({
  iteration: count,
  smoothLoss: v.number(),
  smoothPerCharacter: v.number(),
  loss: spread,
  perCharacter: spread,
});
const iteration = v.object({
  iteration: count,
  loss: v.number(),
  characters: count,
  smoothLoss: v.number(),
  smoothPerCharacter: v.number(),
});

/** What the page draws of a snapshot; its network is checked when it is opened. */
const snapshotSchema = v.object({
  model: v.object({ network: v.unknown(), smoothLoss: v.number(), smoothCharacters: v.number() }),
  log: v.object({
    points: v.array(point),
    rows: v.array(v.object({ iteration: count, smoothLoss: v.number(), names: v.array(name) })),
    last: v.optional(iteration),
  }),
  pending: v.object({ count, characters: count, loss: spread, perCharacter: spread }),
});

/** Whether what was kept is a snapshot as the page can show it. */
export const isSnapshot = (kept: unknown): boolean => v.is(snapshotSchema, kept);
