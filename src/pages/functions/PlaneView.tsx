import { largestOf } from '../../engine/extremes.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Plane } from './plane.ts';
import { functionsTexts } from './texts.ts';

interface PlaneViewProps {
  /** Of the result. */
  readonly name: string;
  readonly plane: Plane;
  readonly picked: number;
  readonly onPick: (k: number) => void;
}

/** A result as colours, the printed numbers framed; the examples of a batch are picked by their column. */
export function PlaneView({ name, plane, picked, onPick }: PlaneViewProps) {
  const { texts, full } = useWords(functionsTexts);
  const { rows, across, row, column, example } = plane;
  const columns = rows[0]?.length ?? 0;
  const largest = largestOf(rows.flat().map(Math.abs), Number.MIN_VALUE);
  const label =
    across === 'timestep'
      ? texts.plane.timestep(name, rows.length, columns, (example ?? 0) + 1)
      : texts.plane[across](name, rows.length, columns);
  return (
    <figure className="fn-plane" data-across={across}>
      <div
        className="fn-cells"
        role="img"
        aria-label={label}
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      >
        {rows.map((values, i) =>
          values.map((value, j) => (
            <span
              key={`${i},${j}`}
              title={full(value)}
              data-lit={i === row && (column === undefined || column === j)}
              data-picked={across === 'example' && j === picked}
              style={tintStyle(value / largest)}
              {...(across === 'example' ? { onClick: () => onPick(j) } : {})}
            />
          )),
        )}
      </div>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
