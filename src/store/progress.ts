import * as v from 'valibot';
import { entryOf } from '../engine/entry-of.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How far the reader is with a lesson or lab that was opened. */
const standSchema = v.strictObject({
  /** Whether its last step was reached. */
  walked: v.boolean(),
  /** The questions answered right, by their index. */
  right: v.array(place),
  questions: place,
});

const progressSchema = v.strictObject({
  version: v.literal(1),
  /** What was open last, and at which step. */
  last: v.optional(v.strictObject({ slug: v.string(), at: v.optional(v.string()) })),
  lessons: v.record(v.string(), standSchema),
});

/** How far the reader is in the path. */
export type Progress = v.InferOutput<typeof progressSchema>;
export type Stand = v.InferOutput<typeof standSchema>;

export const noProgress: Progress = { version: 1, lessons: {} };

export const progressKey = 'unroll.progress';

/** What is kept; nothing where nothing is, undefined where it cannot be read. */
export function readProgress(text: string | null): Progress | undefined {
  if (text === null) return noProgress;
  try {
    const { success, output } = v.safeParse(progressSchema, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

/** How far the reader is with that lesson; undefined where it was never opened. */
export const standOf = ({ lessons }: Progress, slug: string): Stand | undefined =>
  Object.hasOwn(lessons, slug) ? entryOf(lessons, slug) : undefined;

/** Whether a lesson is done with: walked to its end, or, where it is no walk, every question answered. */
export const isDone = ({ walked, right, questions }: Stand): boolean =>
  walked || (questions > 0 && right.length === questions);
