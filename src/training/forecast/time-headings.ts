import { monthOf, readDate } from './read-date.ts';

/** Headings that are times: the table runs across. */
export interface TimeHeadings {
  readonly kind: 'years' | 'dates' | 'months';
  /** Indices of their columns. */
  readonly at: readonly number[];
}

/** The year that a heading names: 2019, 2019*, “2019 [YR2019]”, “Tahun 2019”; undefined where it names none. */
export function yearOf(name: string): number | undefined {
  const match =
    /^(?:tahun\s+|year\s+|x|fy)?([12]\d{3})(?:\s*\[yr\d{4}\]|\s*\*{1,3}\)?|\.0)?$/i.exec(
      name.trim(),
    );
  const year = Number(match?.[1] ?? 0);
  return year >= 1700 && year < 2200 ? year : undefined;
}

const dateIn =
  (order: 'dmy' | 'mdy') =>
  (name: string): number | undefined =>
    /\d/.test(name) && !/^-?\d+[.,]\d+$/.test(name)
      ? readDate(name.replace(/^x(?=\d)/i, ''), order)
      : undefined;

const ways: readonly {
  readonly kind: TimeHeadings['kind'];
  readonly least: number;
  readonly read: (name: string) => number | undefined;
}[] = [
  { kind: 'years', least: 2, read: yearOf },
  { kind: 'dates', least: 3, read: dateIn('mdy') },
  { kind: 'dates', least: 3, read: dateIn('dmy') },
  { kind: 'months', least: 3, read: monthOf },
];

/** The headings that are years, dates or months in one direction, with nothing else among them; undefined where they are too few. */
export function timeHeadingsOf(heading: readonly string[]): TimeHeadings | undefined {
  for (const { kind, least, read } of ways) {
    const times = heading.map((name) => read(name));
    const at = times.flatMap((time, index) => (time === undefined ? [] : [index]));
    const given = times.flatMap((time) => time ?? []);
    const steps = given.slice(1).map((time, index) => Math.sign(time - (given[index] ?? 0)));
    const isOneWay = new Set(steps).size === 1 && steps[0] !== 0;
    const isTogether = (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
    if (at.length >= least && isOneWay && isTogether) return { kind, at };
  }
  return undefined;
}
