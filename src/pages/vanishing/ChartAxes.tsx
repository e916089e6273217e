import { useWords } from '../../parts/use-words.ts';
import type { Chart, ChartSize } from './chart.ts';
import { vanishingTexts } from './texts.ts';

interface ChartAxesProps {
  readonly chart: Chart;
  readonly size: ChartSize;
  readonly t: number;
}

/** Powers of ten at the left, timesteps below, the line of 1, and a line where the reader looks. */
export function ChartAxes({ chart, size, t }: ChartAxesProps) {
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
