import { expose } from 'comlink';
import type { Choices } from '../../training/forecast/choices.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import { checkTableSize, decodeTable } from '../../training/forecast/decode-table.ts';
import { type Grid, parseCells } from '../../training/forecast/parse-cells.ts';
import {
  type ToldCsvFault,
  type Understanding,
  understand,
} from '../../training/forecast/understand.ts';

/** The cells of the file that was opened last. */
let grid: Grid | undefined;

/** Reads a file apart from the page; its size is looked at before its bytes. */
async function open(file: File): Promise<Understanding | ToldCsvFault> {
  try {
    checkTableSize(file.size, file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    grid = parseCells(decodeTable(bytes, file.name, decode), file.name);
    return understand(grid, {});
  } catch (error) {
    if (error instanceof CsvFault) return { code: error.code, values: error.values };
    return { code: 'unreadable', values: { file: file.name } };
  }
}

/** Reads the same file as the reader chooses. */
const choose = (choices: Choices): Understanding | undefined =>
  grid === undefined ? undefined : understand(grid, choices);

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

expose({ open, choose });
