import '../../parts/matrix/matrix.css';
import { largestOf } from '../../engine/extremes.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { Num } from '../../parts/number/Num.tsx';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { blockValues, nodeOf, type ValueRef } from '../../trace/block.ts';
import { ChoiceField } from '../edit/ChoiceField.tsx';
import { useSymbol } from '../edit/use-symbol.tsx';

/** Larger matrices are chosen from by row and column. */
const mostRows = 12;

interface WeightPickerProps {
  readonly at: ValueRef;
  readonly onPick: (i: number, j: number) => void;
}

/** The numbers of a parameter as buttons, the picked one pressed. */
export function WeightPicker({ at, onPick }: WeightPickerProps) {
  const { trace, program } = useRun();
  const texts = useStepTexts().workshop.nudge;
  const { spoken } = useSymbol(at.node);
  const { rows, columns } = nodeOf(program, at.node);
  if (rows > mostRows || columns > mostRows) return <PlaceFields at={at} onPick={onPick} />;
  const values = blockValues(trace, { kind: 'value', node: at.node });
  const largest = largestOf(values.map(Math.abs), 1e-12);
  return (
    <div
      className="matrix-body workshop-picker"
      style={{ gridTemplateColumns: `repeat(${columns}, max-content)` }}
    >
      {[...values].map((value, index) => {
        const [i, j] = [Math.floor(index / columns), index % columns];
        return (
          <button
            key={index}
            type="button"
            className="matrix-cell"
            aria-pressed={i === at.i && j === at.j}
            title={texts.element(spoken, i + 1, j + 1)}
            style={tintStyle(value / largest)}
            onClick={() => onPick(i, j)}
          >
            <span className="sr-only">{texts.element(spoken, i + 1, j + 1)}: </span>
            <Num of={{ ...at, i, j }} />
          </button>
        );
      })}
    </div>
  );
}

function PlaceFields({ at, onPick }: WeightPickerProps) {
  const { program } = useRun();
  const texts = useStepTexts().workshop.nudge;
  const { rows, columns } = nodeOf(program, at.node);
  const upTo = (count: number): string[] => Array.from({ length: count }, (_, k) => `${k + 1}`);
  return (
    <div className="workshop-fields">
      <ChoiceField
        label={texts.row}
        value={`${at.i + 1}`}
        options={upTo(rows)}
        nameOf={(each) => each}
        onChoose={(row) => void onPick(Number(row) - 1, at.j)}
      />
      <ChoiceField
        label={texts.column}
        value={`${at.j + 1}`}
        options={upTo(columns)}
        nameOf={(each) => each}
        onChoose={(column) => void onPick(at.i, Number(column) - 1)}
      />
    </div>
  );
}
