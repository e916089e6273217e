import { Fault, phrase } from '../engine/fault.ts';
import { readFile } from '../training/forecast/read-file.ts';
import type { Understanding } from '../training/forecast/understand.ts';
import { decodeAs } from './decode-text.ts';
import type { Flags } from './read-flags.ts';
import { nameOf, readSource } from './read-source.ts';
import { choicesOf } from './reading-flags.ts';
import type { Terminal } from './terminal.ts';

/** What is understood of the file that the flags name. @throws Fault or CsvFault that names the flag or the file */
export async function openTable(flags: Flags, open: Terminal['open']): Promise<Understanding> {
  const path = flags.get('--data');
  if (path === undefined) throw new Fault('--data', phrase('nothing'), phrase('textFile'));
  const choices = choicesOf(flags);
  const bytes = await readSource(open, path, phrase('textFile'));
  return readFile(bytes, nameOf(path), decodeAs, choices);
}
