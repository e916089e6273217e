import { ChartAxes, ChartCursor, ChartFrame, ChartLine } from '../../parts/chart/Chart.tsx';
import type { ChartLook } from '../../parts/chart/chart-slider.ts';
import { type Drawing, useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { ChartSentence } from './ChartSentence.tsx';
import { type DrawnNorms, layOutNorms, type NormChart, type NormCurve } from './chart.ts';
import { type CellName, cellNames } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

/** The curves over time. One slider for keyboard and screen reader: the timestep that is looked at. */
export function ChartView({ bench }: { readonly bench: Bench }) {
  const [frame, room] = useDrawing();
  const isRoom = room !== undefined && room.width >= 100 && room.height >= 100;
  const chart = isRoom ? chartOf(bench, room) : undefined;
  return (
    <>
      <ChartFrame
        frame={frame}
        className="vanishing-chart"
        look={useLook(bench, chart, isRoom ? room : undefined)}
      >
        {chart === undefined ? null : <Curves bench={bench} chart={chart} />}
      </ChartFrame>
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

/** Pointing looks, a key or a click chooses. */
function useLook(bench: Bench, chart: NormChart | undefined, room: Drawing | undefined): ChartLook {
  const { texts, write } = useWords(vanishingTexts);
  const { runs, t, settings, chooseTimestep, pointAt } = bench;
  const norms = cellNames
    .flatMap((cell) => {
      const norm = runs[cell]?.norms[t - 1];
      return norm === undefined ? [] : [`${texts.cells[cell]} ${write(norm)}`];
    })
    .join(', ');
  return {
    label: texts.slider,
    text: texts.sliderText(t, norms),
    place: t,
    span: { first: 1, last: settings.timesteps },
    room,
    placeAt: chart?.placeAt,
    lookAt: pointAt,
    choose: (timestep) => {
      pointAt(undefined);
      chooseTimestep(timestep);
    },
    leave: () => pointAt(undefined),
  };
}

function chartOf({ runs, cell, settings }: Bench, room: Drawing): NormChart {
  const { straight, memoryNorms } = runs[cell] ?? {};
  const curves: NormCurve[] = cellNames.map((key) => ({ key, values: runs[key]?.norms ?? [] }));
  if (memoryNorms !== undefined) curves.push({ key: 'memory', values: memoryNorms, isSide: true });
  if (straight !== undefined) curves.push({ key: 'straight', values: straight, isSide: true });
  return layOutNorms(curves, settings.timesteps, room);
}

interface CurvesProps {
  readonly bench: Bench;
  readonly chart: NormChart;
}

function Curves({ bench: { cell, t, settings }, chart }: CurvesProps) {
  const { texts } = useWords(vanishingTexts);
  return (
    <>
      <text className="vanishing-axis-name" x={4} y={12}>
        {texts.axis}
      </text>
      <ChartAxes chart={chart} up={(value) => <Power power={Math.round(Math.log10(value))} />} />
      <ChartCursor chart={chart} place={t} />
      {chart.curves.map((curve) => (
        <CurveView key={curve.key} curve={curve} cell={cell} t={t} />
      ))}
      {chart.curves.map((curve) => (
        <CurveName key={curve.key} curve={curve} />
      ))}
      <ChartSentence chart={chart} T={settings.timesteps} />
    </>
  );
}

/** 1, or 10 with its power above the line. */
function Power({ power }: { readonly power: number }) {
  if (power === 0) return '1';
  return (
    <>
      10
      <tspan data-script="sup" dy="-5" fontSize="10.5">
        {String(power).replace('-', '\u2212')}
      </tspan>
    </>
  );
}

interface CurveViewProps {
  readonly curve: DrawnNorms;
  /** The cell whose chain is laid open: its line is the strongest, and the broken lines are its own. */
  readonly cell: CellName;
  readonly t: number;
}

/** A line with its signs, and a dot at the timestep looked at. */
function CurveView({ curve, cell, t }: CurveViewProps) {
  const own = cellNames.find((each) => each === curve.key);
  return (
    <g
      className="vanishing-curve"
      data-cell={own ?? cell}
      data-side={curve.isSide ? curve.key : undefined}
      data-chosen={own === cell}
    >
      <ChartLine curve={curve} dotAt={t} />
      {curve.marks.map(({ place, x, y }) => (
        <path
          key={place}
          className="vanishing-curve-mark"
          d={curve.mark}
          transform={`translate(${x} ${y})`}
        />
      ))}
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
