import { useState } from 'react';
import { ChartAxes, ChartFrame, ChartLine } from '../../parts/chart/Chart.tsx';
import type { ChartLook } from '../../parts/chart/chart-slider.ts';
import { type Drawing, useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { type Chart, nearestTo } from '../../scene/chart/chart.ts';
import type { LossPoint } from '../../training/language-model/training-run.ts';
import { type LossPlace, layOutLossChart } from './loss-chart.ts';
import { namesTexts } from './texts.ts';

interface LossChartProps {
  readonly points: readonly LossPoint[];
  readonly iterations: number;
  /** Size of the vocabulary; undefined before anything was trained. */
  readonly V: number | undefined;
}

const inUnit: Readonly<Record<Unit, (point: LossPoint) => LossPlace>> = {
  example: ({ iteration: place, smoothLoss: smooth, loss }) => ({ place, smooth, ...loss }),
  character: ({ iteration: place, smoothPerCharacter: smooth, perCharacter }) => ({
    place,
    smooth,
    ...perCharacter,
  }),
};

/** The loss over the iterations: smoothed, and the raw ones around it; per character with the level of guessing. */
export function LossChartView({ points, iterations, V }: LossChartProps) {
  const { texts } = useWords(namesTexts);
  const [unit, setUnit] = useState<Unit>('example');
  const [frame, room] = useDrawing();
  const [looked, lookAt] = useState<number>();
  const level = unit === 'character' && V !== undefined ? Math.log(V) : undefined;
  const shown = points.map(inUnit[unit]);
  const chart =
    room && room.width > 120 && shown.length > 0
      ? layOutLossChart(shown, iterations, level, room)
      : undefined;
  const at = Math.min(looked ?? shown.length - 1, shown.length - 1);
  const point = shown[at];
  return (
    <section className="names-loss" aria-label={texts.chart}>
      <LossLegend unit={unit} onChoose={setUnit} point={point} />
      <ChartFrame
        frame={frame}
        className="names-chart"
        look={useLook(shown, at, chart, room, lookAt)}
        empty={points.length === 0 ? <p className="names-note">{texts.chartEmpty}</p> : null}
      >
        {chart === undefined ? null : <Curves chart={chart} point={point} level={level} />}
      </ChartFrame>
    </section>
  );
}

/** The last point follows the training. */
function useLook(
  points: readonly LossPlace[],
  at: number,
  chart: Chart | undefined,
  room: Drawing | undefined,
  lookAt: (at: number | undefined) => void,
): ChartLook | undefined {
  const { texts, write, count } = useWords(namesTexts);
  const point = points[at];
  if (point === undefined) return undefined;
  const last = points.length - 1;
  return {
    label: texts.chartSlider,
    text: texts.chartPoint(count(point.place), write(point.smooth), write(point.mean)),
    place: at,
    span: { first: 0, last },
    said: (index) => points[index]?.place ?? 0,
    room,
    placeAt:
      chart &&
      ((x) => {
        const found = nearestTo(points, chart.placeAt(x));
        return found === undefined ? last : points.indexOf(found);
      }),
    lookAt: (index) => lookAt(index === last ? undefined : index),
    leave: () => lookAt(undefined),
  };
}

interface CurvesProps {
  readonly chart: Chart;
  readonly point: LossPlace | undefined;
  readonly level: number | undefined;
}

function Curves({ chart, point, level }: CurvesProps) {
  const { texts, write, count } = useWords(namesTexts);
  const { left, right } = chart;
  const levelY = level === undefined ? undefined : chart.yOf(level);
  return (
    <>
      <ChartAxes
        chart={chart}
        up={(value) => write(value, Number.isInteger(value) ? 0 : 1)}
        across={count}
      />
      <path className="names-band" d={chart.band} />
      {chart.curves.map((curve) => (
        <ChartLine
          key={curve.key}
          curve={curve}
          dotAt={curve.key === 'smooth' ? point?.place : undefined}
        />
      ))}
      {level === undefined || levelY === undefined ? null : (
        <>
          <line className="names-level" x1={left} x2={right} y1={levelY} y2={levelY} />
          <text className="names-level-name" x={right} y={levelY - 6}>
            {texts.level(write(level))}
          </text>
        </>
      )}
    </>
  );
}

interface LossLegendProps {
  readonly unit: Unit;
  readonly onChoose: (unit: Unit) => void;
  /** The point that is looked at. */
  readonly point: LossPlace | undefined;
}

/** What the curves are, what they say at one point, and per what they count. */
function LossLegend({ unit, onChoose, point }: LossLegendProps) {
  const { texts, write, count } = useWords(namesTexts);
  const parts = [
    ['smooth', texts.legend.smooth, point && write(point.smooth)],
    ['mean', texts.legend.mean, point && write(point.mean)],
    ['band', texts.legend.band, point && `${write(point.least, 2)} … ${write(point.most, 2)}`],
  ] as const;
  return (
    <div className="names-legend">
      <h2>
        {texts.chartAxis}
        {point === undefined ? '' : `, ${texts.chartTime} ${count(point.place)}`}
      </h2>
      <fieldset className="names-units">
        <legend className="sr-only">{texts.chartUnits}</legend>
        {units.map((each) => (
          <button
            key={each}
            type="button"
            className="bar-button"
            aria-pressed={each === unit}
            onClick={() => onChoose(each)}
          >
            {texts.units[each]}
          </button>
        ))}
      </fieldset>
      <ul>
        {parts.map(([key, name, value]) => (
          <li key={key} data-curve={key}>
            {name} <span className="num">{value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Per what a loss counts: a whole example, or one of its characters. */
const units = ['example', 'character'] as const;
type Unit = (typeof units)[number];
