import { largestOf } from '../../engine/extremes.ts';
import { ChartAxes, ChartLine } from '../../parts/chart/Chart.tsx';
import { ScaledSvg } from '../../parts/frame/ScaledSvg.tsx';
import { type Drawing, useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { curveOf, layOutChart, pointsFrom } from '../../scene/chart/chart.ts';
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
    <figure className="chart why-chart">
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

const edges = { left: 38, right: 8, top: 8, bottom: 20 };
const series = { key: 'series', points: pointsFrom(0, airlinePassengers) };
const januaries = airlinePassengers.flatMap((_, month) => (month % 12 === 0 ? [month] : []));

function Series({ from, count, width, height, scale }: SeriesProps) {
  const chart = layOutChart({
    curves: [series],
    span: { first: 0, last: airlinePassengers.length - 1 },
    ends: [0, largestOf(airlinePassengers)],
    across: januaries,
    size: { width, height },
    edges,
  });
  const curve = curveOf(chart, series.key);
  const { points } = curve;
  const [first, last, target] = [points[from], points[from + count - 1], points[from + count]];
  return (
    <ScaledSvg width={width} height={height} scale={scale}>
      <ChartAxes chart={chart} up={String} across={yearOf} />
      {first === undefined || last === undefined ? null : (
        <rect
          className="why-chart-window"
          x={first.x - 4}
          width={last.x - first.x + 8}
          y={2}
          height={height - 20}
        />
      )}
      <ChartLine curve={curve} />
      {points.slice(from, from + count).map(({ x, y }) => (
        <circle key={x} className="why-chart-seen" cx={x} cy={y} r={4} />
      ))}
      {target === undefined ? null : (
        <circle className="why-chart-target" cx={target.x} cy={target.y} r={5} />
      )}
    </ScaledSvg>
  );
}

/** Every second year, at its January. */
const yearOf = (month: number): string => (month % 24 === 0 ? monthOf(month).slice(0, 4) : '');
