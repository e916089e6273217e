import * as v from 'valibot';
import { entryOf } from '../engine/entry-of.ts';
import { useStore } from './store.ts';

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

const opened: Stand = { walked: false, right: [], questions: 0 };

/** Notes that a lesson or lab is open, at a step. */
export function noteVisit(slug: string, at?: string): void {
  const { progress } = useStore.getState();
  const { last } = progress;
  const isKnown = last?.slug === slug && last.at === at && standOf(progress, slug) !== undefined;
  if (isKnown) return;
  const next = note(slug, {});
  useStore.setState({ progress: { ...next, last: at === undefined ? { slug } : { slug, at } } });
}

/** Notes that the last step of a lesson was reached. */
export function noteWalked(slug: string): void {
  if (standOf(useStore.getState().progress, slug)?.walked === true) return;
  useStore.setState({ progress: note(slug, { walked: true }) });
}

/** Notes that a question was answered right. */
export function noteRight(slug: string, question: number, questions: number): void {
  const before = standOf(useStore.getState().progress, slug)?.right ?? [];
  const right = [...new Set([...before, question])].filter((each) => each < questions);
  useStore.setState({ progress: note(slug, { right, questions }) });
}

function note(slug: string, change: Partial<Stand>): Progress {
  const { progress } = useStore.getState();
  const stand = { ...opened, ...standOf(progress, slug), ...change };
  return { ...progress, lessons: { ...progress.lessons, [slug]: stand } };
}
