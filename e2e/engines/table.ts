import type { Walk } from './stops.ts';
import type { Walked } from './walk.ts';

/** What an engine showed. */
export interface Tried {
  readonly name: string;
  /** By page. */
  readonly walked: ReadonlyMap<string, Walked>;
  /** What is too wide, covers the screen or is not underlined. */
  readonly layout: readonly string[];
  readonly seconds: number;
}

export const countNumbers = (walked: ReadonlyMap<string, Walked>): number =>
  [...walked.values()].reduce((sum, page) => sum + countOf(page), 0);

/** The first of each look is its address. */
const countOf = ({ looks }: Walked): number =>
  [...looks.values()].reduce((sum, numbers) => sum + numbers.length - 1, 0);

/** A sentence for each displayed number that is not the reference's, and for each look that is missing. */
export function differences(reference: Tried, other: Tried): readonly string[] {
  return [...reference.walked.keys()].flatMap((page) => differencesOf(page, reference, other));
}

function differencesOf(page: string, reference: Tried, other: Tried): readonly string[] {
  const looks = [...(reference.walked.get(page)?.looks ?? [])];
  return looks.flatMap(([look, wanted]) => {
    const shown = other.walked.get(page)?.looks.get(look);
    const place = `${other.name}, ${page}, ${look}`;
    if (shown === undefined) return [`${place}: not reached`];
    if (shown.length !== wanted.length)
      return [
        `${place}: ${shown.length - 1} numbers, wanted ${wanted.length - 1}; the first that differs: ${firstPair(shown, wanted)}`,
      ];
    return wanted.flatMap((each, at) =>
      each === shown[at] ? [] : [`${place}: ${shown[at]}, wanted ${each}`],
    );
  });
}

function firstPair(shown: readonly string[], wanted: readonly string[]): string {
  const at = wanted.findIndex((each, index) => each !== shown[index]);
  const from = Math.max(0, at < 0 ? wanted.length - 2 : at - 2);
  return `… ${shown.slice(from, from + 6).join(' ')} …, wanted … ${wanted.slice(from, from + 6).join(' ')} …`;
}

/** Pages by engines in Markdown: numbers compared, and behind them how many differ and what else went wrong. */
export function tableOf(
  pages: readonly Walk[],
  reference: Tried,
  others: readonly Tried[],
): string {
  const cell = (page: string, other: Tried): string => {
    const walked = other.walked.get(page);
    const differ = differencesOf(page, reference, other).length;
    const faults = walked?.faults.length ?? 0;
    return `${walked === undefined ? 0 : countOf(walked)} / ${differ} / ${faults}`;
  };
  const rows = pages.map(
    ({ page }) => `| ${page} | ${others.map((other) => cell(page, other)).join(' | ')} |`,
  );
  return [
    'numbers compared / different / faults reported',
    `| page | ${others.map(({ name }) => name).join(' | ')} |`,
    `|---|${others.map(() => '---').join('|')}|`,
    ...rows,
  ].join('\n');
}
