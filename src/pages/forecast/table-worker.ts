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

/** The file that was opened last, and its cells as they were told apart last. */
let opened: { readonly text: string; readonly file: string } | undefined;
let grid: Grid | undefined;
let parting: Choices['parting'];

/** Reads a file apart from the page; its size is looked at before its bytes. */
async function open(file: File): Promise<Understanding | ToldCsvFault> {
  try {
    checkTableSize(file.size, file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    opened = { text: decodeTable(bytes, file.name, decode), file: file.name };
    grid = parseCells(opened.text, opened.file);
    parting = undefined;
    return understand(grid, {});
  } catch (error) {
    if (error instanceof CsvFault) return { code: error.code, values: error.values };
    return { code: 'unreadable', values: { file: file.name } };
  }
}

/** Reads the same file as the reader chooses; where its cells cannot be told apart so, that is its reading. */
function choose(choices: Choices): Understanding | undefined {
  if (opened === undefined || grid === undefined) return undefined;
  try {
    if (choices.parting !== parting) grid = parseCells(opened.text, opened.file, choices.parting);
    parting = choices.parting;
    return understand(grid, choices);
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    const { code, values } = error;
    const chosen = choices.parting ?? grid.parting;
    return { ...understand(grid, {}), parting: chosen, questions: [], read: { code, values } };
  }
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

expose({ open, choose });
