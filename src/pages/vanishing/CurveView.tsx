import { useWords } from '../../parts/use-words.ts';
import type { DrawnCurve } from './chart.ts';
import { type CellName, cellNames } from './settings.ts';
import { vanishingTexts } from './texts.ts';

interface CurveViewProps {
  readonly curve: DrawnCurve;
  /** The cell whose chain is laid open: its line is the strongest, and the broken lines are its own. */
  readonly cell: CellName;
  readonly t: number;
}

/** A line with its signs, and a dot at the timestep looked at. */
export function CurveView({ curve, cell, t }: CurveViewProps) {
  const own = cellNames.find((each) => each === curve.key);
  const now = curve.points.find((point) => point.t === t);
  return (
    <g
      className="vanishing-curve"
      data-cell={own ?? cell}
      data-side={curve.isSide ? curve.key : undefined}
      data-chosen={own === cell}
    >
      <path className="vanishing-line" d={curve.path} />
      {curve.marks.map(({ t: each, x, y }) => (
        <path key={each} d={curve.mark} transform={`translate(${x} ${y})`} />
      ))}
      {now === undefined ? null : (
        <circle className="vanishing-dot" cx={now.x} cy={now.y} r={curve.isSide ? 3.5 : 5.5} />
      )}
    </g>
  );
}

/** The name of a line at its early end; drawn after all lines, so that none crosses it. */
export function CurveName({ curve: { key, name } }: Pick<CurveViewProps, 'curve'>) {
  const { texts } = useWords(vanishingTexts);
  const cell = cellNames.find((each) => each === key);
  if (name === undefined || cell === undefined) return null;
  return (
    <text className="vanishing-curve-name" data-cell={cell} x={name.x} y={name.y}>
      {texts.cells[cell]}
    </text>
  );
}
