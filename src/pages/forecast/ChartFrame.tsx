import type { LineChart } from './line-chart.ts';

interface ChartFrameProps {
  readonly chart: LineChart;
  readonly up: (value: number) => string;
  readonly across: (place: number) => string;
  /** The place looked at, and what stands there. */
  readonly place: number;
  readonly dots: readonly { readonly key: string; readonly value: number }[];
}

/** Grid, ticks, lines and the place looked at. */
export function ChartFrame({ chart, up, across, place, dots }: ChartFrameProps) {
  const { left, right, top, bottom } = chart;
  const x = chart.xOf(place);
  return (
    <>
      {chart.up.map(({ value, y }) => (
        <g key={value} className="forecast-grid">
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 8} y={y + 4}>
            {up(value)}
          </text>
        </g>
      ))}
      {chart.across.map((tick) => (
        <text key={tick.place} className="forecast-tick" x={tick.x} y={bottom + 18}>
          {across(tick.place)}
        </text>
      ))}
      <path className="forecast-band" d={chart.band} />
      {chart.paths.map(({ key, path }) => (
        <path key={key} className="forecast-line" data-curve={key} d={path} />
      ))}
      <line className="forecast-cursor" x1={x} x2={x} y1={top} y2={bottom} />
      {dots.map(({ key, value }) => (
        <circle
          key={key}
          className="forecast-dot"
          data-curve={key}
          cx={x}
          cy={chart.yOf(value)}
          r={4}
        />
      ))}
    </>
  );
}
