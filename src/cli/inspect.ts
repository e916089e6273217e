import { inspection } from '../training/forecast/inspect.ts';
import { openTable } from './open-table.ts';
import { readFlags } from './read-flags.ts';
import { readingFlags } from './reading-flags.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints what is understood of a CSV file as one JSON object: columns, marks, dates, order, the first 20 values, notices, and
 * the questions that the file leaves open with the flags that answer them.
 * @throws Fault or CsvFault that names the flag, or the file and the place in it
 */
export async function inspect(args: readonly string[], { open, print }: Terminal): Promise<void> {
  const flags = readFlags(args, readingFlags.valued, readingFlags.plain);
  await print(JSON.stringify(inspection(await openTable(flags, open))));
}
