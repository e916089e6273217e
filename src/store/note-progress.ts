import { type Progress, type Stand, standOf } from './progress.ts';
import { useStore } from './store.ts';

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
