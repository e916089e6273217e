import { ChartAxes, ChartCursor, ChartFrame, ChartLines } from '../../parts/chart/Chart.tsx';
import { useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { type Chart, layOutChart, type Span } from '../../scene/chart/chart.ts';
import { bandOf, curvesOf, edges, valuesAt } from './series-curves.ts';
import { forecastTexts } from './texts.ts';
import type { Result } from './use-result.ts';

interface SeriesViewProps {
  readonly result: Result;
  readonly span: Span;
  readonly place: number;
  readonly lookAt: (place: number) => void;
  readonly zoom: (factor: number) => void;
}

/** The forecasts over the truth, on the windows trained on and on the test. */
export function SeriesView({ result, span, place, lookAt, zoom }: SeriesViewProps) {
  const { texts, write } = useWords(forecastTexts);
  const [frame, room] = useDrawing();
  const { job, prepared, decimals } = result;
  const curves = curvesOf(result);
  const chart = room && layOutChart({ size: room, edges, curves, band: bandOf(result), span });
  const text = usePointText(result, place);
  return (
    <>
      <p className="forecast-point">
        <strong className="num">{text}</strong> · {texts.modeNotes[result.mode]}
      </p>
      <ChartFrame
        frame={frame}
        className="forecast-chart"
        look={{
          ...{ label: texts.chartSlider, text, place, span, room, lookAt, zoom },
          placeAt: chart?.placeAt,
        }}
      >
        {chart === undefined ? null : (
          <>
            <TestPart chart={chart} split={prepared.split} />
            <ChartAxes
              chart={chart}
              up={(value) => write(value, Math.min(2, decimals))}
              across={(at) => job.labels[at]}
            />
            <path className="forecast-band" d={chart.band} />
            <ChartCursor chart={chart} place={place} />
            <ChartLines chart={chart} dotAt={place} />
          </>
        )}
      </ChartFrame>
    </>
  );
}

/** What stands at a place, in words. */
function usePointText(result: Result, place: number): string {
  const { texts, write } = useWords(forecastTexts);
  const { job, decimals } = result;
  const { truth, forecast } = valuesAt(result, place);
  const [label, written] = [job.labels[place] ?? '', write(truth, decimals)];
  if (forecast === undefined) return texts.pointTruth(label, written);
  return texts.pointText(label, written, write(forecast, decimals));
}

interface TestPartProps {
  readonly chart: Chart;
  readonly split: number;
}

/** Where the test begins: a ground of its own, and its name. */
function TestPart({ chart, split }: TestPartProps) {
  const { texts } = useWords(forecastTexts);
  const { right, top, bottom } = chart;
  const left = Math.max(chart.left, chart.xOf(split - 0.5));
  if (left >= right) return null;
  return (
    <>
      <rect className="forecast-test" x={left} y={top} width={right - left} height={bottom - top} />
      <text className="forecast-test-name" x={left + 18} y={top + 14}>
        {texts.testPart}
      </text>
    </>
  );
}
