import type { Window } from '../../training/series/windows.ts';

/** Rows that are shown at once. */
const most = 5;

interface WindowTableProps {
  readonly rows: readonly Window[];
  /** The row of the window that is looked at. */
  readonly at: number;
  readonly onChoose: (row: number) => void;
}

/** The table of the slides: X1 … Xn and Y, from the row that is looked at on. */
export function WindowTable({ rows, at, onChoose }: WindowTableProps) {
  const first = Math.max(0, Math.min(at - 2, rows.length - most));
  const width = rows[0]?.inputs.length ?? 0;
  return (
    <table className="why-windows">
      <thead>
        <tr>
          {Array.from({ length: width }, (_, k) => (
            <th key={k} scope="col">
              {nameOf(k, width)}
            </th>
          ))}
          <th scope="col">Y = t+1</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(first, first + most).map(({ inputs, target }, index) => {
          const row = first + index;
          return (
            <tr
              key={row}
              aria-current={row === at ? 'true' : undefined}
              onClick={() => onChoose(row)}
            >
              {inputs.map((each, k) => (
                <td key={k}>{each}</td>
              ))}
              <td>{target}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** As on the slides: X = t, or X1 = t−2, X2 = t−1, X3 = t. */
function nameOf(k: number, width: number): string {
  const back = width - 1 - k;
  const time = back === 0 ? 't' : `t\u2212${back}`;
  return width === 1 ? `X = ${time}` : `X${k + 1} = ${time}`;
}
