import * as v from 'valibot';
import { shippedNames } from '../../training/forecast/shipped.ts';
import { jobOf, type LabJob } from './job.ts';
import { light } from './presets.ts';
import { adamStyles, cells, heads, precisions, type Settings, wholeRanges } from './settings.ts';

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const units = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256));

const settingsSchema = v.object({
  window: whole(wholeRanges.window),
  test: whole(wholeRanges.test),
  testShare: v.nullable(v.pipe(v.number(), v.gtValue(0), v.ltValue(1))),
  leak: v.boolean(),
  period: whole(wholeRanges.period),
  cell: v.picklist(cells),
  layers: v.pipe(v.array(units), v.minLength(1), v.maxLength(4)),
  dropout: v.pipe(v.number(), v.minValue(0), v.ltValue(1)),
  head: v.picklist(heads),
  epochs: whole(wholeRanges.epochs),
  batch: whole(wholeRanges.batch),
  learningRate: v.pipe(v.number(), v.gtValue(0)),
  adam: v.picklist(adamStyles),
  shuffle: v.boolean(),
  seeds: whole(wholeRanges.seeds),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  precision: v.picklist(precisions),
} satisfies Record<keyof Settings, unknown>);

const finite = v.pipe(v.number(), v.finite());
const jobSchema = v.object({
  source: v.picklist([...shippedNames, 'own']),
  name: v.string(),
  values: v.array(finite),
  labels: v.array(v.string()),
  settings: v.record(v.string(), v.unknown()),
});

/** The job that was kept; a setting that came later is as the light one has it. Undefined where what is there is none. */
export function readJob(kept: unknown): LabJob | undefined {
  const read = v.safeParse(jobSchema, kept);
  if (!read.success) return undefined;
  const settings = v.safeParse(settingsSchema, { ...light, ...read.output.settings });
  return settings.success ? jobOf(read.output, settings.output) : undefined;
}

const outcome = v.object({
  seed: v.number(),
  oneStep: v.array(v.number()),
  errors: v.object({ rmse: v.number(), mae: v.number(), mape: v.optional(v.number()) }),
});

/** What the page draws of a snapshot; its network is checked when it is opened. */
const snapshotSchema = v.object({
  network: v.unknown(),
  progress: v.object({
    seed: v.number(),
    nth: v.number(),
    losses: v.array(v.object({ loss: v.number(), validation: v.number() })),
    latest: v.optional(outcome),
    wide: v.optional(
      v.object({ epoch: v.number(), free: v.array(v.number()), fit: v.array(v.number()) }),
    ),
    outcomes: v.array(outcome),
  }),
  batches: v.number(),
  lossSum: v.number(),
  isLooking: v.boolean(),
});

/** Whether what was kept is a snapshot as the page can show it. */
export const isSnapshot = (kept: unknown): boolean => v.is(snapshotSchema, kept);
