import { useState } from 'react';
import { ScaledSvg } from '../../parts/frame/ScaledSvg.tsx';
import { useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import type { EpochLosses } from '../../training/forecast/forecast-training.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { layOutLines } from './line-chart.ts';
import { forecastTexts } from './texts.ts';
import { lookProps } from './use-look.ts';
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
  const curves = keys.map((key) => ({ key, from: 1, values: losses.map((each) => each[key]) }));
  const chart = room && layOutLines({ ...room, curves, span, fromZero: true });
  const text = here
    ? texts.lossPoint(count(epoch), write(here.loss, 5), write(here.validation, 5))
    : '';
  return (
    <section className="forecast-loss" aria-label={texts.losses}>
      <LossLegend losses={here} />
      <div
        ref={frame}
        className="forecast-chart"
        {...lookProps({ label: texts.lossSlider, text, place: epoch, span, chart, room, lookAt })}
        onPointerLeave={() => lookAt(undefined)}
      >
        {chart === undefined || room === undefined ? null : (
          <ScaledSvg {...room}>
            <ChartFrame
              chart={chart}
              up={(value) => write(value, 3)}
              across={count}
              place={epoch}
              dots={here ? keys.map((key) => ({ key, value: here[key] })) : []}
            />
          </ScaledSvg>
        )}
      </div>
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
