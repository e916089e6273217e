import { largestOf } from '../../engine/extremes.ts';
import type { Run } from '../../notation/runs.ts';
import type { Timeline } from '../../timeline/step.ts';
import { nodeOf, numberAt } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Hand } from '../symbols.ts';
import { buildLedger, cellRef } from './build-ledger.ts';
import type { Ledger, LedgerColumn } from './ledger.ts';
import { keysOf, writeHeading } from './write-heading.ts';

/** Words in the head of the table. */
export interface CsvWords {
  readonly t: string;
  readonly row: string;
  readonly fromOutput: string;
  readonly fromFuture: string;
}

/** What the table is made of, and how it is written. */
export interface CsvSource {
  readonly trace: Trace;
  readonly timeline: Timeline;
  readonly hand: Hand;
  readonly words: CsvWords;
  /** Whether the decimal sign is a comma; fields then stand apart by semicolons, as spreadsheets there expect it. */
  readonly comma: boolean;
}

/** Tells a spreadsheet that the text is UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * The whole ledger of an epoch as CSV (RFC 4180): a line per timestep and row, a column per quantity, those of forward
 * before those of backward. Numbers in full, so that they read back as the very numbers of the trace.
 */
export function writeCsv({ trace, timeline, hand, words, comma }: CsvSource): string {
  const { program } = trace;
  const both = (['forward', 'backward'] as const).map((direction) =>
    buildLedger(program, timeline, direction),
  );
  const heads = both.flatMap(({ columns }) => {
    const shown = keysOf(columns);
    return columns.map((column) => headingText(hand, column, shown, words));
  });
  const lines = [[words.t, words.row, ...heads], ...rowsOf(both, trace, comma)];
  const separator = comma ? ';' : ',';
  const text = lines.map((line) => line.map((field) => quoted(field, separator)).join(separator));
  return `${byteOrderMark}${text.join('\r\n')}\r\n`;
}

function rowsOf(
  ledgers: readonly Ledger[],
  trace: Trace,
  comma: boolean,
): readonly (readonly string[])[] {
  const timesteps = [...new Set(ledgers.flatMap(({ groups }) => groups.map(({ t }) => t)))];
  return timesteps
    .sort((a, b) => a - b)
    .flatMap((t) => {
      const cells = ledgers.flatMap(({ columns, groups }) => {
        const group = groups.find((each) => each.t === t);
        return columns.map((_, index) => group?.cells[index]);
      });
      const rows = largestOf(
        cells.map((cell) => cell?.rows ?? 0),
        1,
      );
      return Array.from({ length: rows }, (_, i) => [
        String(t),
        String(i + 1),
        ...cells.map((cell) =>
          cell === undefined || i >= cell.rows
            ? ''
            : plainNumber(numberAt(trace, cellRef(cell, trace.epoch, i)), comma),
        ),
      ]);
    });
}

/** Every digit, with the minus of the keyboard: what a spreadsheet takes for a number. */
const plainNumber = (value: number, comma: boolean): string => {
  const text = String(Object.is(value, -0) ? 0 : value);
  return comma ? text.replace('.', ',') : text;
};

/** The heading on one line of plain text: `W_xh x_t`, `∂h_t (from t+1)`. */
function headingText(
  hand: Hand,
  column: LedgerColumn,
  shown: ReadonlySet<string>,
  words: CsvWords,
): string {
  const { kind, node } = column.block;
  const next = nodeOf(hand.program, node).direction === 'forward' ? 't+1' : 't-1';
  const arrival =
    kind === 'from-output'
      ? ` (${words.fromOutput})`
      : kind === 'from-future'
        ? ` (${words.fromFuture} ${next})`
        : '';
  return `${lineOf(writeHeading(hand, column, shown))}${arrival}`;
}

/** Runs as TeX writes them in a line, with a space between symbols: `W_xh x_t`. */
const lineOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text, position }, at) => {
      const plain = text.replaceAll('−', '-');
      const before = runs[at - 1];
      if (position !== undefined) {
        const inner = /^[\p{L}\p{N}\p{M}]$/u.test(plain) ? plain : `{${plain}}`;
        return `${position === 'sub' ? '_' : '^'}${inner}`;
      }
      const isAfterSymbol =
        before?.position !== undefined || /[\p{L}\p{M}]$/u.test(before?.text ?? '');
      return isAfterSymbol && /^[\p{L}∂]/u.test(plain) ? ` ${plain}` : plain;
    })
    .join('');

const quoted = (field: string, separator: string): string =>
  field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
