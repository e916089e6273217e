import type { KeyboardEvent, PointerEvent } from 'react';
import { ScaledSvg } from '../../parts/frame/ScaledSvg.tsx';
import { type Drawing, pointedAt, useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { ChartSentence } from './ChartSentence.tsx';
import {
  type Chart,
  type ChartSize,
  type Curve,
  type DrawnCurve,
  layOutChart,
  timestepAt,
} from './chart.ts';
import { type CellName, cellNames } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

/** The chart in its own units, and the px of one of them. */
type ScaledSize = ChartSize & Pick<Drawing, 'scale'>;

const margin = { left: 58, right: 22, top: 28, bottom: 66 };

/** The curves over time. One slider for keyboard and screen reader: the timestep that is looked at. */
export function ChartView({ bench }: { readonly bench: Bench }) {
  const [frame, drawing] = useDrawing();
  const size = drawing === undefined ? undefined : { ...drawing, ...margin };
  return (
    <>
      <div ref={frame} className="vanishing-chart" {...useChartProps(bench, size)}>
        {size === undefined || size.width < 100 || size.height < 100 ? null : (
          <Curves bench={bench} size={size} />
        )}
      </div>
      <p className="sr-only" role="status">
        {useArrivals(bench)}
      </p>
    </>
  );
}

/** What arrives at timestep 1, said once all cells have been run. */
function useArrivals({ runs }: Bench): string {
  const { texts, write } = useWords(vanishingTexts);
  const parts = cellNames.flatMap((cell) => {
    const first = runs[cell]?.norms[0];
    return first === undefined ? [] : [`${texts.cells[cell]} ${write(first)}`];
  });
  return parts.length < cellNames.length ? '' : texts.status(parts.join(', '));
}

/** A slider whose value is the timestep: arrows, pages of ten, ends; pointing looks, a click chooses. */
function useChartProps(bench: Bench, size: ScaledSize | undefined) {
  const { texts, write } = useWords(vanishingTexts);
  const { runs, t, settings, chooseTimestep, pointAt } = bench;
  const T = settings.timesteps;
  const norms = cellNames
    .flatMap((cell) => {
      const norm = runs[cell]?.norms[t - 1];
      return norm === undefined ? [] : [`${texts.cells[cell]} ${write(norm)}`];
    })
    .join(', ');
  const at = (event: PointerEvent<HTMLElement>): number | undefined =>
    size && timestepAt(pointedAt(event, size), T, size);
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': texts.slider,
    'aria-valuemin': 1,
    'aria-valuemax': T,
    'aria-valuenow': t,
    'aria-valuetext': texts.sliderText(t, norms),
    onKeyDown: (event: KeyboardEvent): void => {
      const next = timestepByKey(event, t, T);
      if (next === undefined) return;
      event.preventDefault();
      pointAt(undefined);
      chooseTimestep(next);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => pointAt(at(event)),
    onPointerLeave: (): void => pointAt(undefined),
    onPointerDown: (event: PointerEvent<HTMLElement>): void => chooseTimestep(at(event) ?? t),
  };
}

function timestepByKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, t: number, T: number) {
  if (altKey || ctrlKey || metaKey) return undefined;
  const by: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -10,
    PageUp: 10,
    Home: -T,
    End: T,
  };
  const step = by[key];
  return step === undefined ? undefined : Math.max(1, Math.min(T, t + step));
}

function Curves({ bench, size }: { readonly bench: Bench; readonly size: ScaledSize }) {
  const { runs, cell, t, settings } = bench;
  const T = settings.timesteps;
  const { straight, memoryNorms } = runs[cell] ?? {};
  const curves: Curve[] = cellNames.map((key) => ({ key, values: runs[key]?.norms ?? [] }));
  if (memoryNorms !== undefined) curves.push({ key: 'memory', values: memoryNorms, isSide: true });
  if (straight !== undefined) curves.push({ key: 'straight', values: straight, isSide: true });
  const chart: Chart = layOutChart(curves, T, size);
  return (
    <ScaledSvg {...size}>
      <ChartAxes chart={chart} size={size} t={t} />
      {chart.curves.map((curve) => (
        <CurveView key={curve.key} curve={curve} cell={cell} t={t} />
      ))}
      {chart.curves.map((curve) => (
        <CurveName key={curve.key} curve={curve} />
      ))}
      <ChartSentence chart={chart} size={size} T={T} />
    </ScaledSvg>
  );
}

interface CurveViewProps {
  readonly curve: DrawnCurve;
  /** The cell whose chain is laid open: its line is the strongest, and the broken lines are its own. */
  readonly cell: CellName;
  readonly t: number;
}

/** A line with its signs, and a dot at the timestep looked at. */
function CurveView({ curve, cell, t }: CurveViewProps) {
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
function CurveName({ curve: { key, name } }: Pick<CurveViewProps, 'curve'>) {
  const { texts } = useWords(vanishingTexts);
  const cell = cellNames.find((each) => each === key);
  if (name === undefined || cell === undefined) return null;
  return (
    <text className="vanishing-curve-name" data-cell={cell} x={name.x} y={name.y}>
      {texts.cells[cell]}
    </text>
  );
}

interface ChartAxesProps {
  readonly chart: Chart;
  readonly size: ChartSize;
  readonly t: number;
}

/** Powers of ten at the left, timesteps below, the line of 1, and a line where the reader looks. */
function ChartAxes({ chart, size, t }: ChartAxesProps) {
  const { texts } = useWords(vanishingTexts);
  const [left, right] = [size.left, size.width - size.right];
  const [top, bottom] = [size.top, size.height - size.bottom];
  const now = chart.curves.flatMap(({ points }) => points).find((point) => point.t === t);
  return (
    <>
      <text className="vanishing-axis-name" x={4} y={12}>
        {texts.axis}
      </text>
      {chart.up.map(({ power, y }) => (
        <g key={power} className="vanishing-power" data-one={power === 0}>
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 8} y={y + 4}>
            {power === 0 ? (
              '1'
            ) : (
              <>
                10
                <tspan data-script="sup" dy="-5" fontSize="10.5">
                  {String(power).replace('-', '\u2212')}
                </tspan>
              </>
            )}
          </text>
        </g>
      ))}
      {now === undefined ? null : (
        <line className="vanishing-cursor" x1={now.x} x2={now.x} y1={top - 6} y2={bottom} />
      )}
      {chart.across.map(({ t: each, x }) => (
        <text key={each} className="vanishing-time" x={x} y={bottom + 18}>
          {each}
        </text>
      ))}
    </>
  );
}
