import { CsvFault } from './csv-fault.ts';
import { type Decode, decodeTable } from './decode-table.ts';
import { guessReading, type Reading } from './guess-reading.ts';
import { type ReadSeries, readSeries } from './read-series.ts';
import { readTable, type Table } from './table.ts';

/** A file of the reader, how it is read, and the series that this gives. */
export interface ReadFile extends ReadSeries {
  readonly table: Table;
  readonly reading: Reading;
}

/**
 * The series of a CSV file by the reading that is guessed, of the column of that name where one is given.
 * @throws CsvFault that says in one sentence why there is none.
 */
export function readFile(
  bytes: Uint8Array,
  file: string,
  decode: Decode,
  column?: string,
): ReadFile {
  const table = readTable(decodeTable(bytes, file, decode), file);
  const at = column === undefined ? undefined : findColumn(table, column);
  const reading = guessReading(table, at);
  return { table, reading, ...readSeries(table, reading) };
}

/** @throws CsvFault where no column has the name, in capitals or not. */
function findColumn({ file, heading }: Table, name: string): number {
  const exact = heading.indexOf(name);
  const found =
    exact >= 0 ? exact : heading.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (found >= 0) return found;
  const options = heading.slice(0, 12).join(', ');
  throw new CsvFault('unknownColumn', { file, column: name, options });
}
