import { ScaledSvg } from '../../parts/frame/ScaledSvg.tsx';
import { useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { type LineChart, layOutLines, type Span } from './line-chart.ts';
import { bandOf, curvesOf, valuesAt } from './series-curves.ts';
import { forecastTexts } from './texts.ts';
import { lookProps } from './use-look.ts';
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
  const chart =
    room && layOutLines({ ...room, curves, band: bandOf(result), span, fromZero: false });
  const { truth, forecast } = valuesAt(result, place);
  const text = usePointText(result, place);
  const dots = [{ key: 'truth', value: truth }, ...(forecast === undefined ? [] : [forecast])];
  return (
    <>
      <p className="forecast-point">
        <strong className="num">{text}</strong> · {texts.modeNotes[result.mode]}
      </p>
      <div
        ref={frame}
        className="forecast-chart"
        {...lookProps({ label: texts.chartSlider, text, place, span, chart, room, lookAt, zoom })}
      >
        {chart === undefined || room === undefined ? null : (
          <ScaledSvg {...room}>
            <TestPart chart={chart} split={prepared.split} />
            <ChartFrame
              chart={chart}
              up={(value) => write(value, Math.min(2, decimals))}
              across={(at) => job.labels[at] ?? ''}
              place={place}
              dots={dots}
            />
          </ScaledSvg>
        )}
      </div>
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
  return texts.pointText(label, written, write(forecast.value, decimals));
}

interface TestPartProps {
  readonly chart: LineChart;
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
