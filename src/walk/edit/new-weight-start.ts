import type { Start } from '../../example/edit/start.ts';
import { useStore } from '../../store/store.ts';

/** What new weights come from, as the reader chose; undefined where they are 0. */
export function newWeightStart(): Start | undefined {
  const { start, newWeights } = useStore.getState();
  return newWeights === 'start' ? start : undefined;
}
