import { layOutLines, type Span } from '../../scene/forecast/line-chart.ts';
import { useRoom } from '../../view/scene/use-room.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { curvesOf, valuesAt } from './series-curves.ts';
import { lookProps } from './use-look.ts';
import type { Result } from './use-result.ts';
import { useWords } from './use-words.ts';

interface SeriesViewProps {
  readonly result: Result;
  readonly span: Span;
  readonly place: number;
  readonly lookAt: (place: number) => void;
  readonly zoom: (factor: number) => void;
}

/** The forecasts over the truth, on the windows trained on and on the test. */
export function SeriesView({ result, span, place, lookAt, zoom }: SeriesViewProps) {
  const { texts, write } = useWords();
  const [frame, room] = useRoom();
  const { job, prepared, decimals, report, mode } = result;
  const spread = report?.spread;
  const band =
    mode === 'oneStep' && spread !== undefined && spread.runs.length > 1
      ? { from: prepared.split, low: spread.low, high: spread.high }
      : undefined;
  const chart =
    room && layOutLines({ ...room, curves: curvesOf(result), band, span, fromZero: false });
  const { truth, forecast } = valuesAt(result, place);
  const label = job.labels[place] ?? '';
  const text =
    forecast === undefined
      ? texts.pointTruth(label, write(truth, decimals))
      : texts.pointText(label, write(truth, decimals), write(forecast.value, decimals));
  const dots = [{ key: 'truth', value: truth }, ...(forecast === undefined ? [] : [forecast])];
  return (
    <>
      <p className="forecast-point num">{text}</p>
      <div
        ref={frame}
        className="forecast-chart"
        {...lookProps({ label: texts.chartSlider, text, place, span, chart, lookAt, zoom })}
      >
        {chart === undefined || room === undefined ? null : (
          <svg width={room.width} height={room.height} aria-hidden="true">
            <TestPart
              left={Math.max(chart.left, chart.xOf(prepared.split - 0.5))}
              right={chart.right}
              top={chart.top}
              bottom={chart.bottom}
            />
            <ChartFrame
              chart={chart}
              up={(value) => write(value, Math.min(2, decimals))}
              across={(at) => job.labels[at] ?? ''}
              place={place}
              dots={dots}
            />
          </svg>
        )}
      </div>
    </>
  );
}

interface TestPartProps {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the test begins: a ground of its own, and its name. */
function TestPart({ left, right, top, bottom }: TestPartProps) {
  const { texts } = useWords();
  if (left >= right) return null;
  return (
    <>
      <rect className="forecast-test" x={left} y={top} width={right - left} height={bottom - top} />
      <text className="forecast-test-name" x={left + 6} y={top + 14}>
        {texts.testPart}
      </text>
    </>
  );
}
