import './chart.css';
import type { ReactNode, RefObject } from 'react';
import type { Chart, DrawnCurve } from '../../scene/chart/chart.ts';
import { ScaledSvg } from '../frame/ScaledSvg.tsx';
import { type ChartLook, chartSlider } from './chart-slider.ts';

interface ChartFrameProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly className: string;
  /** Undefined while there is nothing to look at. */
  readonly look: ChartLook | undefined;
  /** What stands in the room beside the drawing, or in its place. */
  readonly empty?: ReactNode;
  readonly children: ReactNode;
}

/** A drawing in its room, as one slider for keyboard and screen reader. */
export function ChartFrame({ frame, className, look, empty, children }: ChartFrameProps) {
  return (
    <div ref={frame} className={`chart ${className}`} {...(look && chartSlider(look))}>
      {look?.room === undefined ? null : <ScaledSvg {...look.room}>{children}</ScaledSvg>}
      {empty}
    </div>
  );
}

interface ChartAxesProps {
  readonly chart: Pick<Chart, 'left' | 'right' | 'bottom' | 'up' | 'across'>;
  readonly up: (value: number) => ReactNode;
  readonly across?: (place: number) => ReactNode;
}

/** A line for every value that stands at the axis upwards, and what stands below. */
export function ChartAxes({ chart, up, across }: ChartAxesProps) {
  const { left, right, bottom } = chart;
  return (
    <>
      {chart.up.map(({ value, y }) => (
        <g key={value} className="chart-grid" data-value={value}>
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 8} y={y + 4}>
            {up(value)}
          </text>
        </g>
      ))}
      {chart.across.map(({ place, x }) => (
        <text key={place} className="chart-tick" x={x} y={bottom + 18}>
          {across?.(place) ?? place}
        </text>
      ))}
    </>
  );
}

interface ChartCursorProps {
  readonly chart: Pick<Chart, 'xOf' | 'top' | 'bottom'>;
  readonly place: number;
}

/** Where the reader looks. */
export function ChartCursor({ chart, place }: ChartCursorProps) {
  const x = chart.xOf(place);
  return <line className="chart-cursor" x1={x} x2={x} y1={chart.top} y2={chart.bottom} />;
}

interface ChartLineProps {
  readonly curve: DrawnCurve;
  /** The place with a dot, where the curve has a value there. */
  readonly dotAt?: number | undefined;
}

/** A curve, with a dot where the reader looks; `--curve` is its colour. */
export function ChartLine({ curve: { key, path, points }, dotAt }: ChartLineProps) {
  const dot = points.find(({ place }) => place === dotAt);
  return (
    <>
      <path className="chart-line" data-curve={key} d={path} />
      {dot === undefined ? null : (
        <circle className="chart-dot" data-curve={key} cx={dot.x} cy={dot.y} r={4.5} />
      )}
    </>
  );
}

interface ChartLinesProps {
  readonly chart: Pick<Chart, 'curves'>;
  readonly dotAt: number;
}

/** All curves of a chart, each with its dot. */
export const ChartLines = ({ chart, dotAt }: ChartLinesProps) =>
  chart.curves.map((curve) => <ChartLine key={curve.key} curve={curve} dotAt={dotAt} />);
