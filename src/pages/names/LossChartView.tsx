import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { ScaledSvg } from '../../parts/frame/ScaledSvg.tsx';
import { type Drawing, pointedAt, useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import type { LossPoint } from '../../training/language-model/training-run.ts';
import { LossLegend } from './LossLegend.tsx';
import { type ChartPoint, type LossChart, layOutLossChart } from './loss-chart.ts';
import type { Unit } from './loss-unit.ts';
import { namesTexts } from './texts.ts';

interface LossChartProps {
  readonly points: readonly LossPoint[];
  readonly iterations: number;
  /** Size of the vocabulary; undefined before anything was trained. */
  readonly V: number | undefined;
}

const inUnit: Readonly<Record<Unit, (point: LossPoint) => ChartPoint>> = {
  example: ({ iteration, smoothLoss: smooth, loss }) => ({ iteration, smooth, ...loss }),
  character: ({ iteration, smoothPerCharacter: smooth, perCharacter }) => ({
    iteration,
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
  return (
    <section className="names-loss" aria-label={texts.chart}>
      <LossLegend unit={unit} onChoose={setUnit} point={shown[at]} />
      <div ref={frame} className="names-chart" {...useLookProps(shown, at, chart, room, lookAt)}>
        {chart === undefined || room === undefined ? null : (
          <ScaledSvg {...room}>
            <Curves chart={chart} point={shown[at]} level={level} />
          </ScaledSvg>
        )}
        {points.length === 0 ? <p className="names-note">{texts.chartEmpty}</p> : null}
      </div>
    </section>
  );
}

/** A slider whose value is a point of the curve; the last one follows the training. */
function useLookProps(
  points: readonly ChartPoint[],
  at: number,
  chart: LossChart | undefined,
  room: Drawing | undefined,
  lookAt: (at: number | undefined) => void,
) {
  const { texts, write, count } = useWords(namesTexts);
  const point = points[at];
  if (point === undefined) return {};
  const last = points.length - 1;
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': texts.chartSlider,
    'aria-valuemin': 0,
    'aria-valuemax': points[last]?.iteration ?? 0,
    'aria-valuenow': point.iteration,
    'aria-valuetext': texts.chartPoint(
      count(point.iteration),
      write(point.smooth),
      write(point.mean),
    ),
    onKeyDown: (event: KeyboardEvent): void => {
      const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: 25, PageDown: -25 }[event.key];
      const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : at + (by ?? 0);
      if (next === at && by === undefined) return;
      event.preventDefault();
      lookAt(next >= last ? undefined : Math.max(0, next));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const found = room && chart?.pointAt(pointedAt(event, room));
      lookAt(found === undefined ? undefined : points.indexOf(found));
    },
    onPointerLeave: (): void => lookAt(undefined),
  };
}

interface CurvesProps {
  readonly chart: LossChart;
  readonly point: ChartPoint | undefined;
  readonly level: number | undefined;
}

function Curves({ chart, point, level }: CurvesProps) {
  const { texts, write, count } = useWords(namesTexts);
  const { left, right, bottom, levelY } = chart;
  const place = point && chart.placeOf(point);
  return (
    <>
      {chart.up.map(({ value, y }) => (
        <g key={value} className="names-grid">
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 8} y={y + 4}>
            {write(value, Number.isInteger(value) ? 0 : 1)}
          </text>
        </g>
      ))}
      {chart.across.map(({ value, x }) => (
        <text key={value} className="names-tick" x={x} y={bottom + 18}>
          {count(value)}
        </text>
      ))}
      <path className="names-band" d={chart.band} />
      <path className="names-mean" d={chart.mean} />
      <path className="names-smooth" d={chart.smooth} />
      {level === undefined || levelY === undefined ? null : (
        <>
          <line className="names-level" x1={left} x2={right} y1={levelY} y2={levelY} />
          <text className="names-level-name" x={right} y={levelY - 6}>
            {texts.level(write(level))}
          </text>
        </>
      )}
      {place === undefined ? null : (
        <circle className="names-dot" cx={place.x} cy={place.y} r={4.5} />
      )}
    </>
  );
}
