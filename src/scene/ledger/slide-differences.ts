import { largestOf } from '../../engine/extremes.ts';
import type { Timeline } from '../../timeline/step.ts';
import { refText } from '../../trace/block.ts';
import type { SlideDifference, SlideValue } from '../../trace/questions/compare-slide.ts';
import { revealOf } from '../reveal.ts';

/** What differs for the same reason, on the same page of the slides. */
export interface DifferenceGroup {
  readonly cause: string | undefined;
  readonly page: SlideValue['page'];
  readonly values: readonly (SlideValue & { readonly difference: SlideDifference })[];
}

/** The numbers of the slides that the reader has reached, as the table and the list below it need them. */
export interface SlideSoFar {
  /** By the reference of our number, from the pages that print the same table. */
  readonly inTable: ReadonlyMap<string, SlideValue>;
  /** Digits and sign of the longest of these. */
  readonly longest: number;
  readonly agreeing: number;
  readonly differing: number;
  readonly groups: readonly DifferenceGroup[];
}

/** Keeps of a comparison what is known at a step, and sorts what differs by its cause. */
export function slideSoFar(
  values: readonly SlideValue[],
  timeline: Timeline,
  step: number,
): SlideSoFar {
  const { stepOf } = revealOf(timeline);
  const reached = values.filter(({ ref: { kind, node } }) => {
    const first = stepOf({ kind, node });
    return first !== undefined && first <= step;
  });
  const groups: {
    cause: string | undefined;
    page: SlideValue['page'];
    values: DifferenceGroup['values'][number][];
  }[] = [];
  for (const value of reached) {
    const { difference, page } = value;
    if (difference === undefined) continue;
    const { cause } = difference;
    const known = groups.find((group) => group.cause === cause && group.page === page);
    if (known === undefined) groups.push({ cause, page, values: [{ ...value, difference }] });
    else known.values.push({ ...value, difference });
  }
  const differing = groups.reduce((sum, group) => sum + group.values.length, 0);
  const table = reached.filter(({ page }) => page === 'table');
  return {
    inTable: new Map(table.map((value) => [refText(value.ref), value])),
    longest: largestOf(
      table.map(({ printed }) => printed.length),
      0,
    ),
    agreeing: reached.length - differing,
    differing,
    groups,
  };
}

/** How many decimals a slide printed. */
export const decimalsOf = (printed: string): number => printed.split('.')[1]?.length ?? 0;
