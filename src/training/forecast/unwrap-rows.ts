import { cellKind } from './cell-kind.ts';

const wrapped = /^\s*"((?:[^"]|"")*)"[,;\t| ]*$/;
const deepest = 3;

/**
 * The text of a file whose rows stand in quotation marks as a whole, as a spreadsheet writes a CSV text that it took for one
 * column, without them; undefined where they do not. A row that is one number or one date is none.
 */
export function unwrapRows(
  text: string,
  isParted: (inner: string) => boolean,
  depth = 0,
): string | undefined {
  if (depth === deepest) return undefined;
  let [count, whole, single] = [0, 0, 0];
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '') return line;
    count++;
    const inner = wrapped.exec(line)?.[1]?.replaceAll('""', '"');
    if (inner === undefined) return line;
    whole++;
    if (cellKind(inner.trim()) !== 't') single++;
    return inner;
  });
  if (whole < 2 || whole < 0.8 * count || 2 * single > whole) return undefined;
  const inner = lines.join('\n');
  return unwrapRows(inner, isParted, depth + 1) ?? (isParted(inner) ? inner : undefined);
}
