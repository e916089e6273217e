import '../../parts/matrix/matrix.css';
import type { ReactNode } from 'react';
import { largestOf } from '../../engine/extremes.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Rows } from '../../trace/questions/jacobian.ts';
import { bpttTexts } from './texts.ts';

interface NumberGridProps {
  readonly rows: Rows;
  /** Its symbol, below. */
  readonly children: ReactNode;
  /** What it is, for those who do not see it. */
  readonly label: string;
  readonly kind: 'weights' | 'activations' | 'gradients';
  /** Row and column whose elements stand out; undefined for all rows or columns. */
  readonly lit?: { readonly row?: number; readonly column?: number };
  /** Where given, elements are buttons. */
  readonly onPick?: (row: number, column: number) => void;
}

/** A matrix as its numbers on their colours, each in full on hover. */
export function NumberGrid({ rows, children, label, kind, lit, onPick }: NumberGridProps) {
  const columns = rows[0]?.length ?? 0;
  const largest = largestOf(rows.flat().map(Math.abs), Number.MIN_VALUE);
  const isLit = (row: number, column: number): boolean =>
    lit !== undefined &&
    (lit.row === undefined || lit.row === row) &&
    (lit.column === undefined || lit.column === column);
  return (
    <figure className="matrix bptt-grid" data-kind={kind} aria-label={label}>
      <div className="matrix-body" style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}>
        {rows.map((row, i) =>
          row.map((value, j) => (
            <GridCell
              key={`${i},${j}`}
              value={value}
              tint={value / largest}
              lit={isLit(i, j)}
              {...(onPick === undefined ? {} : { onPick: () => onPick(i, j) })}
            />
          )),
        )}
      </div>
      <figcaption className="matrix-label">{children}</figcaption>
    </figure>
  );
}

interface GridCellProps {
  readonly value: number;
  readonly tint: number;
  readonly lit: boolean;
  readonly onPick?: () => void;
}

function GridCell({ value, tint, lit, onPick }: GridCellProps) {
  const { write, full } = useWords(bpttTexts);
  const shared = {
    className: 'matrix-cell',
    'data-lit': lit,
    style: tintStyle(tint),
    title: full(value),
  };
  return onPick === undefined ? (
    <span {...shared}>{write(value)}</span>
  ) : (
    <button type="button" {...shared} aria-pressed={lit} onClick={onPick}>
      {write(value)}
    </button>
  );
}
