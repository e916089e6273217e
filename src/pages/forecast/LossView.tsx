import { useState } from 'react';
import { ChartAxes, ChartCursor, ChartFrame, ChartLines } from '../../parts/chart/Chart.tsx';
import { useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { layOutChart } from '../../scene/chart/chart.ts';
import type { EpochLosses } from '../../training/forecast/forecast-training.ts';
import { edges } from './series-curves.ts';
import { forecastTexts } from './texts.ts';
import type { Result } from './use-result.ts';

const keys = ['loss', 'validation'] as const;

/** Training and validation loss over the epochs. */
export function LossView({ result: { progress, job } }: { readonly result: Result }) {
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
