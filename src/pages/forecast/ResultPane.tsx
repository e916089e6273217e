import './charts.css';
import { Microscope } from 'lucide-react';
import { memo, useState } from 'react';
import { ChartAxes, ChartCursor, ChartFrame, ChartLines } from '../../parts/chart/Chart.tsx';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { layOutChart, type Span, zoomed } from '../../scene/chart/chart.ts';
import { createKernels } from '../../training/create-kernels.ts';
import { createNetwork } from '../../training/create-network.ts';
import type { EpochLosses } from '../../training/forecast/forecast-training.ts';
import { networkOf, trainingOf } from '../../training/forecast/job.ts';
import { windowExample } from '../../training/forecast/look-inside.ts';
import { modes } from '../../training/forecast/report.ts';
import { forecastSession } from './forecast-session.ts';
import { MetricsView } from './MetricsView.tsx';
import { SeriesView } from './SeriesView.tsx';
import { bandOf, edges } from './series-curves.ts';
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

const keys = ['loss', 'validation'] as const;

/** Training and validation loss over the epochs. */
function LossView({ result: { progress, job } }: { readonly result: Result }) {
  const { texts, write, count } = useWords(forecastTexts);
  const [frame, room] = useDrawing();
  const [looked, lookAt] = useState<number>();
  const { losses } = progress;
  const span = { first: 1, last: Math.max(2, job.course.epochs) };
  const epoch = Math.max(1, Math.min(looked ?? losses.length, losses.length));
  const here = losses[epoch - 1];
  const curves = keys.map((key) => ({
    key,
    points: losses.map((each, at) => ({ place: at + 1, value: each[key] })),
  }));
  const chart = room && layOutChart({ size: room, edges, curves, span, from: 0 });
  const text = here
    ? texts.lossPoint(count(epoch), write(here.loss, 5), write(here.validation, 5))
    : '';
  return (
    <section className="forecast-loss" aria-label={texts.losses}>
      <LossLegend losses={here} />
      <ChartFrame
        frame={frame}
        className="forecast-chart"
        look={{
          ...{ label: texts.lossSlider, text, place: epoch, span, room, lookAt },
          placeAt: chart?.placeAt,
          leave: () => lookAt(undefined),
        }}
      >
        {chart === undefined ? null : (
          <>
            <ChartAxes chart={chart} up={(value) => write(value, 3)} across={count} />
            <ChartCursor chart={chart} place={epoch} />
            <ChartLines chart={chart} dotAt={epoch} />
          </>
        )}
      </ChartFrame>
    </section>
  );
}

/** What the curves are, and their values at the epoch looked at. */
function LossLegend({ losses }: { readonly losses: EpochLosses | undefined }) {
  const { texts, write } = useWords(forecastTexts);
  return (
    <div className="forecast-loss-head">
      <h2>{texts.losses}</h2>
      <ul className="forecast-legend">
        {keys.map((key) => (
          <li key={key} data-curve={key}>
            {texts.lossLegend[key]} <span className="num">{losses && write(losses[key], 5)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens the window before a place with the net as it is trained at present, as an example file on the step screen. */
async function openWindow(
  { job, prepared }: Result,
  place: number,
  onOpenFile: (file: File) => void,
): Promise<void> {
  const snapshot = await forecastSession.snapshot();
  if (snapshot === undefined) return;
  const { precision, seeds } = job.course;
  const kernels = await createKernels(precision, undefined);
  const network = createNetwork(
    networkOf(job.model),
    trainingOf(job.course, seeds[0] ?? 0),
    kernels,
  );
  network.restore(snapshot.network);
  const title = `${job.name} · ${job.labels[place] ?? ''}`;
  const example = windowExample(network, prepared, job.pipeline.window, place, title);
  onOpenFile(new File([JSON.stringify(example)], `${title}.json`, { type: 'application/json' }));
}
