import './charts.css';
import { Microscope } from 'lucide-react';
import { memo, useState } from 'react';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { useWords } from '../../parts/use-words.ts';
import { type Span, zoomed } from '../../scene/chart/chart.ts';
import { modes } from '../../training/forecast/report.ts';
import { LossView } from './LossView.tsx';
import { MetricsView } from './MetricsView.tsx';
import { openWindow } from './open-window.ts';
import { SeriesView } from './SeriesView.tsx';
import { bandOf } from './series-curves.ts';
import { forecastTexts } from './texts.ts';
import type { Result } from './use-result.ts';

/** The forecast over the truth, the loss, and the errors beside the baselines; drawn anew once an epoch at most. */
export const ResultPane = memo(function ResultPane({
  result,
  onOpenFile,
}: LabProps & { readonly result: Result | undefined }) {
  const { texts } = useWords(forecastTexts);
  if (result === undefined) return <p className="forecast-empty">{texts.chartEmpty}</p>;
  return (
    <div className="forecast-result">
      <SeriesPart result={result} onOpenFile={onOpenFile} />
      <LossView result={result} />
      <MetricsView result={result} />
    </div>
  );
});

function SeriesPart({ result, onOpenFile }: LabProps & { readonly result: Result }) {
  const { texts } = useWords(forecastTexts);
  const { job, prepared } = result;
  const whole: Span = { first: 0, last: prepared.values.length - 1 };
  const test: Span = { first: prepared.split - 1, last: whole.last };
  const [chosen, setSpan] = useState<Span>();
  const [looked, lookAt] = useState<number>();
  const span = chosen ?? whole;
  const place = Math.max(span.first, Math.min(span.last, looked ?? prepared.split));
  const zoom = (factor: number): void => setSpan(zoomed(span, whole, place, factor));
  const canOpen = place >= job.pipeline.window;
  return (
    <section className="forecast-series" aria-label={texts.chart}>
      <div className="forecast-series-head">
        <h2>{texts.resultOf(job.name, modelName(result, texts))}</h2>
        <ModeButtons result={result} />
        <ZoomButtons onAll={() => setSpan(undefined)} onTest={() => setSpan(test)} onZoom={zoom} />
        <button
          type="button"
          className="bar-button"
          title={texts.lookInsideHint}
          disabled={!canOpen}
          onClick={() => void openWindow(result, place, onOpenFile)}
        >
          <Microscope aria-hidden="true" />
          {texts.lookInside}
        </button>
      </div>
      <Legend result={result} />
      <SeriesView result={result} span={span} place={place} lookAt={lookAt} zoom={zoom} />
    </section>
  );
}

const modelName = (
  { job }: Result,
  { cells }: { readonly cells: Readonly<Record<string, string>> },
): string => `${cells[job.model.cell]} ${job.model.layers.join('-')}`;

function ModeButtons({ result: { mode, chooseMode } }: { readonly result: Result }) {
  const { texts } = useWords(forecastTexts);
  return (
    <fieldset className="forecast-zooms">
      <legend className="sr-only">{texts.modesLabel}</legend>
      {modes.map((each) => (
        <button
          key={each}
          type="button"
          className="bar-button"
          aria-pressed={each === mode}
          title={texts.modeNotes[each]}
          onClick={() => chooseMode(each)}
        >
          {texts.modes[each]}
        </button>
      ))}
    </fieldset>
  );
}

function Legend({ result }: { readonly result: Result }) {
  const { texts } = useWords(forecastTexts);
  const hasBand = bandOf(result) !== undefined;
  const keys = ['truth', 'fit', 'test', ...(hasBand ? ['band' as const] : [])] as const;
  return (
    <ul className="forecast-legend">
      {keys.map((key) => (
        <li key={key} data-curve={key}>
          {texts.legend[key]}
        </li>
      ))}
    </ul>
  );
}

interface ZoomButtonsProps {
  readonly onAll: () => void;
  readonly onTest: () => void;
  readonly onZoom: (factor: number) => void;
}

function ZoomButtons({ onAll, onTest, onZoom }: ZoomButtonsProps) {
  const { zooms, zoomLabel } = useWords(forecastTexts).texts;
  const all = [
    { name: zooms.all, sign: zooms.all, press: onAll },
    { name: zooms.test, sign: zooms.test, press: onTest },
    { name: zooms.in, sign: '+', press: () => onZoom(0.5) },
    { name: zooms.out, sign: '−', press: () => onZoom(2) },
  ];
  return (
    <fieldset className="forecast-zooms">
      <legend className="sr-only">{zoomLabel}</legend>
      {all.map(({ name, sign, press }) => (
        <button key={name} type="button" className="bar-button" aria-label={name} onClick={press}>
          {sign}
        </button>
      ))}
    </fieldset>
  );
}
