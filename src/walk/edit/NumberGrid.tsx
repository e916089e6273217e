import { memo, type ReactNode, useMemo, useState } from 'react';
import { rowsBefore } from '../../example/changed.ts';
import { type Place, setNumber } from '../../example/edit/place.ts';
import type { Numbers } from '../../example/example.ts';
import type { StepTexts } from '../../i18n/id/step.ts';
import { NumberField } from '../../parts/number-field/NumberField.tsx';
import { NotePlace } from '../../parts/number-field/TroubleNote.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { useOriginal } from './use-original.ts';

interface NumberGridProps {
  /** The same object as long as it is the same place. */
  readonly place: Place;
  readonly numbers: Numbers;
  /** The symbol as it is read aloud, for labels. */
  readonly symbol: string;
  readonly heading: ReactNode;
  /** Names of rows and columns, where the vocabulary names them. */
  readonly rowNames: readonly string[] | undefined;
  readonly columnNames: readonly string[] | undefined;
  readonly comma: boolean;
}

/** A matrix, a list (as one column) or a single number, each number a field. */
export function NumberGrid({ heading, ...grid }: NumberGridProps) {
  const [notes, setNotes] = useState<HTMLElement | null>(null);
  return (
    <div className="edit-grid">
      <div className="edit-scroll">
        <table>
          <caption>{heading}</caption>
          <NotePlace value={notes}>
            <GridBody {...grid} />
          </NotePlace>
        </table>
      </div>
      <div ref={setNotes} />
    </div>
  );
}

type GridBodyProps = Omit<NumberGridProps, 'heading'>;

/** Drawn again only where a number, a name or a label is another. */
const GridBody = memo(function GridBody({ numbers, ...grid }: GridBodyProps) {
  const texts = useStepTexts().edit;
  const original = useOriginal();
  const before = original && rowsBefore(original, grid.place, numbers);
  const rows: readonly (number | readonly number[])[] =
    typeof numbers === 'number' ? [numbers] : numbers;
  const width = typeof rows[0] === 'object' ? rows[0].length : undefined;
  return (
    <>
      {width === undefined ? null : (
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, j) => (
              <th key={j} scope="col">
                {grid.columnNames?.[j] ?? j + 1}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, i) => (
          <Row
            key={i}
            {...{ ...grid, texts, i, row }}
            before={before?.[i]}
            isSingle={typeof numbers === 'number'}
          />
        ))}
      </tbody>
    </>
  );
});

interface RowProps extends Omit<GridBodyProps, 'numbers'> {
  readonly i: number;
  readonly row: number | readonly number[];
  /** The row as it was before any change. */
  readonly before: readonly number[] | undefined;
  /** Whether the whole block is one number, without a row to name. */
  readonly isSingle: boolean;
  readonly texts: StepTexts['edit'];
}

const Row = memo(function Row({ i, row, before, isSingle, texts, ...grid }: RowProps) {
  const { place, symbol, comma, rowNames, columnNames } = grid;
  const rowName = rowNames?.[i] ?? `${i + 1}`;
  const labelOf = (j: number): string =>
    isSingle
      ? symbol
      : typeof row === 'number'
        ? texts.element(symbol, rowName)
        : texts.cell(symbol, rowName, columnNames?.[j] ?? `${j + 1}`);
  return (
    <tr>
      {isSingle ? null : <th scope="row">{rowName}</th>}
      {(typeof row === 'number' ? [row] : row).map((value, j) => (
        <td key={j}>
          <GridCell
            {...{ place, i, j, value, comma }}
            label={labelOf(j)}
            isChanged={before !== undefined && !Object.is(before[j], value)}
          />
        </td>
      ))}
    </tr>
  );
});

interface GridCellProps {
  readonly place: Place;
  readonly i: number;
  readonly j: number;
  readonly label: string;
  readonly value: number;
  readonly comma: boolean;
  readonly isChanged: boolean;
}

const GridCell = memo(function GridCell({ place, i, j, ...field }: GridCellProps) {
  const cell = `${i},${j}`;
  const onSet = useMemo(
    () => (value: number, group: string) =>
      edit((example) => setNumber(example, place, i, j, value), group),
    [place, i, j],
  );
  return <NumberField {...field} cell={cell} onSet={onSet} />;
});
