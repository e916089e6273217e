import type { Parting } from './guess-parting.ts';
import type { DateOrder } from './read-date.ts';
import type { DecimalMark, MillionName } from './read-number.ts';

/** In which order the rows of a file become a series. */
export const rowOrders = ['asWritten', 'turned', 'byDate'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** One of several series in a file: the rows with this value in this column. */
export interface SeriesChoice {
  readonly column: string;
  readonly value: string;
}

/** What a reader decides about a file; what is not there is guessed. Columns are called by their headings. */
export interface Choices {
  /** What parts the cells of a row. */
  readonly parting?: Parting | undefined;
  /** The row of the heading, from 1; 0 for none. */
  readonly heading?: number | undefined;
  /** The rows below the heading that hold no values. */
  readonly leaveOut?: readonly number[] | undefined;
  /** Whether time runs across: the headings are times. */
  readonly isAcross?: boolean | undefined;
  readonly column?: string | undefined;
  /** The column of dates; null for none. */
  readonly dates?: string | null | undefined;
  /** The column of months beside a column of years; null for none. */
  readonly months?: string | null | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly order?: RowOrder | undefined;
  /** Null for all rows. */
  readonly series?: SeriesChoice | null | undefined;
  /** Numbers that say that there is no value. */
  readonly codes?: readonly number[] | undefined;
  /** What an M behind a number means. */
  readonly million?: MillionName | undefined;
}
