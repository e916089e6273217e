import type { Answer, CsvQuestion } from './csv-questions.ts';
import type { Guess } from './guess-reading.ts';
import type { TableRow } from './parse-cells.ts';
import { isMissing } from './read-number.ts';
import { writeRows } from './row-list.ts';
import type { Table } from './table.ts';

const mostAnswers = 6;

/** Which of several series below one another is meant; nothing where there is one. */
export function askBlocks(
  { headingRow = 0, leftOut }: Table,
  { reading: { column }, doubts: { blocks } }: Guess,
): readonly CsvQuestion[] {
  const second = blocks[1]?.[0];
  if (second === undefined) return [];
  const stray = leftOut.flatMap(({ row, why }) =>
    why !== 'above' && row > headingRow ? [row] : [],
  );
  const answers = blocks.slice(0, mostAnswers).map((block, at): Answer => {
    const others = blocks.filter((each) => each !== block).flat();
    const leaveOut = [...stray, ...others.map(({ row }) => row)].sort((a, b) => a - b);
    const [first = 0, last = first] = [block[0]?.row, block.at(-1)?.row];
    return {
      name: { block: { nth: at + 1, rows: [first, last], cells: endsOf(block, column) } },
      choices: { leaveOut },
      flag: `--leave-out ${writeRows(leaveOut, ',')}`,
    };
  });
  const values = { count: blocks.length, row: second.row };
  return [{ code: 'blocks', values, answers, isBlocking: true }];
}

/** The first and the last value, as they are written. */
function endsOf(block: readonly TableRow[], column: number): readonly [string, string] {
  const cells = block.map((row) => row.cells[column] ?? '').filter((cell) => !isMissing(cell));
  return [cells[0] ?? '', cells.at(-1) ?? ''];
}
