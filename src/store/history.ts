import type { Example } from '../example/example.ts';
import { type History, noHistory } from './store.ts';

/** How many changes can be undone. */
const mostKept = 100;

/**
 * The history after a change away from `before`, which was shown at step `from`. Changes of the same group, one after
 * another, are one step.
 */
export function withChange(
  history: History,
  before: Example,
  from: number,
  group: string | undefined,
): History {
  if (group !== undefined && group === history.group) return { ...history, future: [] };
  return { past: [...history.past, before].slice(-mostKept), future: [], group, from };
}

/** The example before the present one, and the history once it is shown; undefined where there is none. */
export function stepBack({ past, future }: History, now: Example): Moved | undefined {
  const example = past.at(-1);
  if (example === undefined) return undefined;
  const history = { past: past.slice(0, -1), future: [...future, now] };
  return { example, history: { ...noHistory, ...history } };
}

/** The example that was undone last, and the history once it is shown again. */
export function stepOn({ past, future }: History, now: Example): Moved | undefined {
  const example = future.at(-1);
  if (example === undefined) return undefined;
  const history = { past: [...past, now], future: future.slice(0, -1) };
  return { example, history: { ...noHistory, ...history } };
}

interface Moved {
  readonly example: Example;
  readonly history: History;
}
