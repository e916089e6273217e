import { useMemo, useRef } from 'react';
import { largestOf } from '../../engine/extremes.ts';
import { formatNumber, fullNumber } from '../../notation/number.ts';
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
import { LossValue } from './LossValue.tsx';
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
  const { comma, trace } = useRun();
  const guess = useGuess();
  const epoch = useStore((state) => state.epoch);
  const trainedTo = useStore((state) => state.trainedTo);
  const epochs = useStore(selectEpochs);
  const texts = useStepTexts().transport;
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, initialWidth);
  // The curve grows as epochs are run: a new trace is the sign that it may have.
  const losses = useMemo(
    () => (trace === undefined ? [] : (epochs?.curve() ?? []).slice(0, trainedTo + 1)),
    [epochs, trainedTo, trace],
  );
  const now = losses[epoch];
  if (now === undefined) return null;
  const write = (loss: number): string => fullNumber(loss, comma);
  const axis = lossAxis(losses, guess);
  const left = leftOf(lossTicks(axis).map(write));
  const layout = layOutLoss(losses, epoch, axis, { width, height, left, ...edges });
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
          <Axis {...{ layout, width, left, write }} />
          <Curve {...{ layout, width, left }} guessing={texts.guessing} />
        </svg>
      </div>
    </div>
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

interface AxisProps {
  readonly layout: Layout;
  readonly width: number;
  readonly left: number;
  readonly write: (loss: number) => string;
}

function Axis({ layout, width, left, write }: AxisProps) {
  return layout.ticks.map(({ loss, y }, at) => (
    <g key={at}>
      <line className="loss-grid" x1={left} x2={width - edges.right} y1={y} y2={y} />
      <text className="loss-tick" x={left - side.gap} y={y + 4.5}>
        {write(loss)}
      </text>
    </g>
  ));
}

interface CurveProps {
  readonly layout: Layout;
  readonly width: number;
  readonly left: number;
  readonly guessing: string;
}

function Curve({ layout: { points, path, current, guess }, width, left, guessing }: CurveProps) {
  return (
    <>
      {guess === undefined ? null : (
        <line className="loss-guess" x1={left} x2={width - edges.right} y1={guess.y} y2={guess.y} />
      )}
      <path className="loss-curve" d={path} />
      {points.length * leastApart > width
        ? null
        : points.map(({ epoch, x, y }) => (
            <circle key={epoch} className="loss-dot" cx={x} cy={y} r={2} />
          ))}
      {guess === undefined || width < leastLabelled ? null : (
        <text className="loss-guess-label" x={width - edges.right} y={guess.y - 4}>
          {guessing}
        </text>
      )}
      {current === undefined ? null : (
        <circle className="loss-dot current" cx={current.x} cy={current.y} r={4.5} />
      )}
    </>
  );
}
