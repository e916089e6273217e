import { at } from '../../engine/at.ts';
import { roundTo } from '../../notation/number.ts';
import { blockValues } from '../block.ts';
import type { Trace } from '../trace.ts';

/** Decimals that count: as many as are printed. */
const decimals = 3;

/** Per element of a node: 1 where it prints larger in `after` than in `before`, −1 where smaller, 0 where alike. */
export function changeSigns(before: Trace, after: Trace, node: number): readonly (-1 | 0 | 1)[] {
  const old = blockValues(before, { kind: 'value', node });
  return [...blockValues(after, { kind: 'value', node })].map((value, index) => {
    const by = roundTo(value, decimals) - roundTo(at(old, index, 'number'), decimals);
    return by > 0 ? 1 : by < 0 ? -1 : 0;
  });
}
