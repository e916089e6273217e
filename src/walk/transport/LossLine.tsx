import './loss.css';
import { useMemo, useRef } from 'react';
import { largestOf } from '../../engine/extremes.ts';
import { formatNumber, fullNumber } from '../../notation/number.ts';
import { ChartAxes, ChartLine } from '../../parts/chart/Chart.tsx';
import { loneStop } from '../../parts/explain/number-stop.ts';
import { useFrame, useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import {
  guessingLoss,
  type LossLine as Layout,
  layOutLoss,
  lossAxis,
  lossTicks,
} from '../../scene/transport/loss-line.ts';
import { selectEpochs } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { refText } from '../../trace/block.ts';
import { useWidth } from './use-width.ts';

const height = 48;
const initialWidth = 220;
const edges = { right: 8, top: 14, bottom: 5 };
/** Left of the axis: the least, the gap beside a number of it, and each of its characters. */
const side = { least: 26, gap: 10, character: 7 };
/** Points that stand closer than this are drawn as a line only. */
const leastApart = 6;
/** Narrower drawings leave the word at the dashed line out. */
const leastLabelled = 110;

/** The loss over the epochs that the reader has trained, a point per update. Nothing where there is no loss. */
export function LossLine() {
  const { comma } = useRun();
  const guess = useGuess();
  const epoch = useStore((state) => state.epoch);
  const losses = useLosses();
  const texts = useStepTexts().transport;
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, initialWidth);
  const now = losses[epoch];
  if (now === undefined) return null;
  const write = (loss: number): string => fullNumber(loss, comma);
  const axis = lossAxis(losses, guess);
  const left = leftOf(lossTicks(axis).map(write));
  const layout = layOutLoss(losses, epoch, axis, {
    size: { width, height },
    edges: { left, ...edges },
  });
  const say = (loss = 0): string => formatNumber(loss, { decimals: 3, comma });
  const last = losses.length - 1;
  const line = texts.lossLine(say(losses[0]), epoch, say(now), last, say(losses[last]));
  const name =
    layout.guess === undefined ? line : texts.lossLineGuess(line, say(layout.guess.loss));
  return (
    <div className="loss-line">
      <p className="loss-now">
        <span>{texts.lossLabel}</span> <LossValue epoch={epoch} loss={now} />
      </p>
      <div ref={ref} className="loss-drawing" role="img" aria-label={name}>
        <svg className="loss-svg" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <ChartAxes chart={layout.chart} up={write} />
          <Losses layout={layout} guessing={texts.guessing} />
        </svg>
      </div>
    </div>
  );
}

/** The losses up to the last epoch that was trained. The curve grows as epochs are run: a new trace is the sign that it may have. */
function useLosses(): readonly number[] {
  const { trace } = useRun();
  const trainedTo = useStore((state) => state.trainedTo);
  const epochs = useStore(selectEpochs);
  return useMemo(
    () => (trace === undefined ? [] : (epochs?.curve() ?? []).slice(0, trainedTo + 1)),
    [epochs, trainedTo, trace],
  );
}

/** The loss of guessing: it is another where the network is, not where its weights are. */
function useGuess(): number | undefined {
  const { program } = useFrame();
  return useMemo(() => guessingLoss(program), [program]);
}

/** As much room beside the curve as its longest number takes. */
const leftOf = (printed: readonly string[]): number =>
  largestOf(
    printed.map(({ length }) => side.gap + side.character * length),
    side.least,
  );

interface LossesProps {
  readonly layout: Layout;
  readonly guessing: string;
}

function Losses({ layout: { chart, curve, current, guess }, guessing }: LossesProps) {
  const { left, right } = chart;
  return (
    <>
      {guess === undefined ? null : (
        <line className="loss-guess" x1={left} x2={right} y1={guess.y} y2={guess.y} />
      )}
      <ChartLine curve={curve} />
      {curve.points.length * leastApart > right
        ? null
        : curve.points.map(({ place, x, y }) => (
            <circle key={place} className="loss-dot" cx={x} cy={y} r={2} />
          ))}
      {guess === undefined || right < leastLabelled ? null : (
        <text className="loss-guess-label" x={right} y={guess.y - 4}>
          {guessing}
        </text>
      )}
      {current === undefined ? null : (
        <circle className="loss-dot current" cx={current.x} cy={current.y} r={4.5} />
      )}
    </>
  );
}

interface LossValueProps {
  readonly epoch: number;
  readonly loss: number;
}

/** Prints the loss of an epoch that may not be the one that is shown, with its reference. */
function LossValue({ epoch, loss }: LossValueProps) {
  const { program, comma } = useRun();
  const full = fullNumber(loss, comma);
  const node = program.loss ?? 0;
  return (
    <span
      className="num"
      data-ref={refText({ epoch, kind: 'value', node, i: 0, j: 0 })}
      data-full={full}
      title={full}
      {...loneStop}
    >
      {formatNumber(loss, { decimals: 3, comma })}
    </span>
  );
}
