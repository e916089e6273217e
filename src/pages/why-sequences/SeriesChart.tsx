import { line, scaleLinear } from 'd3';
import { largestOf } from '../../engine/extremes.ts';
import { ScaledSvg } from '../../parts/frame/ScaledSvg.tsx';
import { type Drawing, useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Size } from '../../scene/graph/shapes.ts';
import { airlinePassengers } from '../../training/series/airline.ts';
import { monthOf, threeFeatures } from './series.ts';
import { whySequencesTexts } from './texts.ts';

interface SeriesChartProps {
  /** First figure of the window, from 0. */
  readonly from: number;
  /** How many figures it holds. */
  readonly width: number;
  readonly onMove: (from: number) => void;
}

/** The whole series with the window that slides over it. */
export function SeriesChart({ from, width, onMove }: SeriesChartProps) {
  const { texts } = useWords(whySequencesTexts);
  const [frame, drawing] = useDrawing();
  return (
    <figure className="why-chart">
      <figcaption className="sr-only">{texts.series.chart}</figcaption>
      <div ref={frame} className="why-chart-frame">
        {drawing === undefined || drawing.width < 80 ? null : (
          <Series from={from} count={width} {...drawing} />
        )}
      </div>
      <input
        type="range"
        aria-label={texts.series.slider}
        aria-valuetext={texts.series.at(monthOf(from + width - 1))}
        min={0}
        max={threeFeatures.length - 1}
        value={from}
        onChange={({ currentTarget }) => onMove(Number(currentTarget.value))}
      />
    </figure>
  );
}

interface SeriesProps extends Drawing {
  readonly from: number;
  readonly count: number;
}

function Series({ from, count, width, height, scale }: SeriesProps) {
  const { line, points, years, up } = layOutSeries(airlinePassengers, { width, height });
  const [first, last, target] = [points[from], points[from + count - 1], points[from + count]];
  return (
    <ScaledSvg width={width} height={height} scale={scale}>
      <Axes up={up} years={years} width={width} height={height} />
      {first === undefined || last === undefined ? null : (
        <rect
          className="why-chart-window"
          x={first.x - 4}
          width={last.x - first.x + 8}
          y={2}
          height={height - 20}
        />
      )}
      <path d={line} className="why-chart-line" />
      {points.slice(from, from + count).map(({ x, y }) => (
        <circle key={x} className="why-chart-seen" cx={x} cy={y} r={4} />
      ))}
      {target === undefined ? null : (
        <circle className="why-chart-target" cx={target.x} cy={target.y} r={5} />
      )}
    </ScaledSvg>
  );
}

type AxesProps = Pick<ReturnType<typeof layOutSeries>, 'up' | 'years'> & Size;

function Axes({ up, years, width, height }: AxesProps) {
  return (
    <>
      {up.map(({ value, y }) => (
        <g key={value} className="why-chart-grid">
          <line x1={34} x2={width} y1={y} y2={y} />
          <text x={28} y={y + 4}>
            {value}
          </text>
        </g>
      ))}
      {years.map((x, index) => (
        <text key={x} className="why-chart-year" x={x} y={height - 2}>
          {index % 2 === 0 ? monthOf(index * 12).slice(0, 4) : ''}
        </text>
      ))}
    </>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A monthly series as a line over time. Places in px from the upper left. */
interface SeriesLayout {
  readonly line: string;
  /** One per value. */
  readonly points: readonly Point[];
  /** Where each year begins. */
  readonly years: readonly number[];
  /** Values with a line of their own. */
  readonly up: readonly { readonly value: number; readonly y: number }[];
}

/** Room for the numbers at the left and the years below, in px. */
const [left, bottom, top, right] = [38, 20, 8, 8];
const monthsOfYear = 12;

/** Lays a series out in the room that there is, from 0 up. */
export function layOutSeries(values: readonly number[], { width, height }: Size): SeriesLayout {
  const across = scaleLinear([0, values.length - 1], [left, width - right]);
  const up = scaleLinear([0, largestOf(values)], [height - bottom, top]);
  const points = values.map((value, index) => ({ x: across(index), y: up(value) }));
  return {
    line:
      line<Point>()
        .x(({ x }) => x)
        .y(({ y }) => y)(points) ?? '',
    points,
    years: values.flatMap((_, index) => (index % monthsOfYear === 0 ? [across(index)] : [])),
    up: up.ticks(Math.max(2, Math.floor(height / 45))).map((value) => ({ value, y: up(value) })),
  };
}
