import { isCode } from './guess-codes.ts';
import { readNumber } from './read-number.ts';
import type { Column } from './table-columns.ts';

const wishes = [
  /^(open|pembukaan)$/i,
  /^(adj\.? ?close|close|last|price|harga|terakhir|penutupan)\b/i,
  /value|nilai|jumlah|kasus|total|count|pasien|passengers|co2|suhu|temp|pm_?2|pm_?10|sales|penjualan|demand|inflasi|kurs|jual/i,
];
const places =
  /^(lat(itude)?|lintang|long?(itude)?|lng|bujur|elevasi|elevation|altitude|ketinggian)$/i;
const codes =
  /^(id|kode|code|no\.?|nr\.?|nomor|index|indeks|unnamed: \d+|wmo|.*\b(id|code|kode)|.*_id)$/i;
const clocks =
  /^(year|tahun|month|bulan|bln|day|hari|tgl|hour|jam|minute|menit|week|minggu|weekday|quarter|qtr|triwulan|kuartal|semester|smt)$/i;

/**
 * The column of values that is likely meant: of those that vary and count no rows, `Open` as in the reports, one with
 * another telling name, or the last. Undefined where no column holds numbers.
 * @param used the columns that make the dates
 */
export function guessColumn(
  columns: readonly Column[],
  used: readonly number[],
): number | undefined {
  const numbers = columns.filter(({ kind, at }) => kind === 'number' && !used.includes(at));
  const ranks = [
    numbers.filter((column) => varies(column) && !isCounter(column) && !isOfPlace(column)),
    numbers.filter((column) => varies(column) && !isOfPlace(column)),
    numbers.filter(varies),
    numbers,
  ];
  const rank = ranks.find(({ length }) => length > 0) ?? [];
  const wished = wishes.flatMap((wish) => rank.filter(({ name }) => wish.test(name)));
  return (wished[0] ?? rank.at(-1))?.at;
}

/** Whether its values differ, those left aside that may say that there is none. */
const varies = ({ cells }: Column): boolean =>
  new Set(cells.filter((cell) => !isCode(Number(cell)))).size > 1;

const isOfPlace = ({ name }: Column): boolean =>
  places.test(name) || codes.test(name) || clocks.test(name);

/** 1, 2, 3 … or downwards, under a heading that is no word for values. */
function isCounter({ cells, name }: Column): boolean {
  if (
    cells.length < 2 ||
    !/^(#\d+|no\.?|nr\.?|nomor|index|indeks|id|urut.*|row|baris|)$/i.test(name)
  )
    return false;
  const values = cells.map((cell) => readNumber(cell, '.') ?? Number.NaN);
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    Math.abs(step) === 1 &&
    values.every((value, at) => at === 0 || isOn(value - (values[at - 1] ?? 0), step))
  );
}

/** A sample leaves rows out, so that it may go several steps at once. */
const isOn = (gap: number, step: number): boolean => Number.isInteger(gap) && gap * step > 0;
