import { Dices, GraduationCap, Square } from 'lucide-react';
import { type Dispatch, type SetStateAction, useMemo, useState } from 'react';
import { isFrom, randomStart } from '../../example/edit/start.ts';
import type { Example } from '../../example/example.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { maxEpoch } from '../../store/position.ts';
import { selectEpochs } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import {
  type Ending,
  goToLookAt,
  lookAtEpoch,
  RightSearch,
  startAnew,
} from '../../store/workshop.ts';
import { verdictsOf } from '../../trace/questions/rightness.ts';
import { LossOf } from './LossOf.tsx';
import { usePieces } from './use-pieces.ts';
import { Verdicts } from './Verdicts.tsx';

interface Ended {
  readonly example: Example;
  readonly ending: Ending;
  readonly epoch: number;
}

/** Train until all is right, and go back through the epochs. */
export function TrainSection() {
  const { trace, program } = useRun();
  const { workshop } = useStepTexts();
  const texts = workshop.train;
  const [ended, setEnded] = useState<Ended>();
  const verdicts = verdictsOf(trace);
  const right = verdicts.filter((each) => each.right).length;
  return (
    <>
      {verdicts.length === 0 ? null : (
        <>
          <p className="workshop-note">{texts.hint}</p>
          <UntilRight onEnd={setEnded} />
          <output className="workshop-said">
            {ended === undefined || ended.example !== program.example
              ? null
              : texts[ended.ending](ended.epoch)}
          </output>
        </>
      )}
      <EpochSlider />
      <p className="workshop-line">
        {workshop.compare.loss} <LossOf trace={trace} decimals={4} />
        {verdicts.length === 0 ? null : ` · ${texts.count(right, verdicts.length)}`}
      </p>
      <Verdicts trace={trace} />
    </>
  );
}

/** The button that trains on, epoch by epoch, and the one that stops it. */
function UntilRight({ onEnd }: { readonly onEnd: Dispatch<SetStateAction<Ended | undefined>> }) {
  const { workshop } = useStepTexts();
  const { running, start, stop } = usePieces();
  const run = (): void => {
    const { epoch, subject } = useStore.getState();
    const epochs = selectEpochs(useStore.getState());
    if (epochs === undefined || subject === undefined) return;
    const { example } = subject;
    const search = new RightSearch(epochs, epoch);
    let shown = epoch;
    onEnd(undefined);
    start(
      () => search.advance(),
      () => {
        const now = useStore.getState();
        // Whoever goes elsewhere meanwhile wants to stay there.
        if (now.subject?.example !== example || now.epoch !== shown) return false;
        lookAtEpoch(search.epoch);
        shown = useStore.getState().epoch;
        if (search.ending !== undefined)
          onEnd({ example, ending: search.ending, epoch: search.epoch });
        return shown === search.epoch;
      },
    );
  };
  return (
    <p className="workshop-buttons">
      <button type="button" className="bar-button" onClick={running ? stop : run}>
        {running ? <Square aria-hidden="true" /> : <GraduationCap aria-hidden="true" />}
        {running ? workshop.stop : workshop.train.run}
      </button>
      {running ? null : <RandomButton />}
    </p>
  );
}

/** Begins anew from weights by chance: those of the start that the reader chose, then those of the next seed. */
function RandomButton() {
  const { program } = useRun();
  const texts = useStepTexts().workshop.train;
  const { example } = program;
  const start = useStore((state) => state.start);
  const isDrawn = useMemo(() => isFrom(example, start), [example, start]);
  const draw = (): void => {
    const next = isDrawn ? { ...start, seed: start.seed + 1 } : start;
    startAnew(randomStart(example, next));
    useStore.setState({ start: next });
  };
  return (
    <>
      <button type="button" className="bar-button" onClick={draw}>
        <Dices aria-hidden="true" />
        {texts.random}
      </button>
      <span className="workshop-note" role="status">
        {isDrawn ? texts.randomHint(`${start.seed}`) : null}
      </span>
    </>
  );
}

/** Drags through the epochs that have been trained, each with its own weights and trace. */
function EpochSlider() {
  const { workshop } = useStepTexts();
  const epoch = useStore((state) => state.epoch);
  const trainedTo = useStore((state) => state.trainedTo);
  const said = workshop.train.epochOf(epoch, trainedTo);
  return (
    <label className="workshop-slider">
      <span>{workshop.train.slider}</span>
      <input
        type="range"
        min={0}
        max={Math.min(maxEpoch, Math.max(1, trainedTo))}
        step={1}
        value={epoch}
        aria-valuetext={said}
        onChange={(event) => goToLookAt(Math.min(trainedTo, Number(event.currentTarget.value)))}
      />
      <span className="workshop-value">{said}</span>
    </label>
  );
}
