import type { KeyboardEvent, PointerEvent } from 'react';
import { ScaledSvg } from '../../parts/frame/ScaledSvg.tsx';
import { type Drawing, pointedAt, useDrawing } from '../../parts/frame/use-drawing.ts';
import { useWords } from '../../parts/use-words.ts';
import { ChartAxes } from './ChartAxes.tsx';
import { ChartSentence } from './ChartSentence.tsx';
import { CurveName, CurveView } from './CurveView.tsx';
import { type Chart, type ChartSize, type Curve, layOutChart, timestepAt } from './chart.ts';
import { cellNames } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

/** The chart in its own units, and the px of one of them. */
type ScaledSize = ChartSize & Pick<Drawing, 'scale'>;

const margin = { left: 58, right: 22, top: 28, bottom: 66 };

/** The curves over time. One slider for keyboard and screen reader: the timestep that is looked at. */
export function ChartView({ bench }: { readonly bench: Bench }) {
  const [frame, drawing] = useDrawing();
  const size = drawing === undefined ? undefined : { ...drawing, ...margin };
  return (
    <>
      <div ref={frame} className="vanishing-chart" {...useChartProps(bench, size)}>
        {size === undefined || size.width < 100 || size.height < 100 ? null : (
          <Curves bench={bench} size={size} />
        )}
      </div>
      <p className="sr-only" role="status">
        {useArrivals(bench)}
      </p>
    </>
  );
}

/** What arrives at timestep 1, said once all cells have been run. */
function useArrivals({ runs }: Bench): string {
  const { texts, write } = useWords(vanishingTexts);
  const parts = cellNames.flatMap((cell) => {
    const first = runs[cell]?.norms[0];
    return first === undefined ? [] : [`${texts.cells[cell]} ${write(first)}`];
  });
  return parts.length < cellNames.length ? '' : texts.status(parts.join(', '));
}

/** A slider whose value is the timestep: arrows, pages of ten, ends; pointing looks, a click chooses. */
function useChartProps(bench: Bench, size: ScaledSize | undefined) {
  const { texts, write } = useWords(vanishingTexts);
  const { runs, t, settings, chooseTimestep, pointAt } = bench;
  const T = settings.timesteps;
  const norms = cellNames
    .flatMap((cell) => {
      const norm = runs[cell]?.norms[t - 1];
      return norm === undefined ? [] : [`${texts.cells[cell]} ${write(norm)}`];
    })
    .join(', ');
  const at = (event: PointerEvent<HTMLElement>): number | undefined =>
    size && timestepAt(pointedAt(event, size), T, size);
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': texts.slider,
    'aria-valuemin': 1,
    'aria-valuemax': T,
    'aria-valuenow': t,
    'aria-valuetext': texts.sliderText(t, norms),
    onKeyDown: (event: KeyboardEvent): void => {
      const next = timestepByKey(event, t, T);
      if (next === undefined) return;
      event.preventDefault();
      pointAt(undefined);
      chooseTimestep(next);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => pointAt(at(event)),
    onPointerLeave: (): void => pointAt(undefined),
    onPointerDown: (event: PointerEvent<HTMLElement>): void => chooseTimestep(at(event) ?? t),
  };
}

function timestepByKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, t: number, T: number) {
  if (altKey || ctrlKey || metaKey) return undefined;
  const by: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -10,
    PageUp: 10,
    Home: -T,
    End: T,
  };
  const step = by[key];
  return step === undefined ? undefined : Math.max(1, Math.min(T, t + step));
}

function Curves({ bench, size }: { readonly bench: Bench; readonly size: ScaledSize }) {
  const { runs, cell, t, settings } = bench;
  const T = settings.timesteps;
  const { straight, memoryNorms } = runs[cell] ?? {};
  const curves: Curve[] = cellNames.map((key) => ({ key, values: runs[key]?.norms ?? [] }));
  if (memoryNorms !== undefined) curves.push({ key: 'memory', values: memoryNorms, isSide: true });
  if (straight !== undefined) curves.push({ key: 'straight', values: straight, isSide: true });
  const chart: Chart = layOutChart(curves, T, size);
  return (
    <ScaledSvg {...size}>
      <ChartAxes chart={chart} size={size} t={t} />
      {chart.curves.map((curve) => (
        <CurveView key={curve.key} curve={curve} cell={cell} t={t} />
      ))}
      {chart.curves.map((curve) => (
        <CurveName key={curve.key} curve={curve} />
      ))}
      <ChartSentence chart={chart} size={size} T={T} />
    </ScaledSvg>
  );
}
