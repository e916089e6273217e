import { Square, Table2 } from 'lucide-react';
import { useState } from 'react';
import { randomStart } from '../../example/edit/start.ts';
import type { Example } from '../../example/example.ts';
import { fullNumber } from '../../notation/number.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { frameOf } from '../../store/frames.ts';
import { maxEpoch } from '../../store/position.ts';
import { useStore } from '../../store/store.ts';
import { Training } from '../../store/training.ts';
import { StartFields } from '../edit/StartFields.tsx';
import { LossOf } from './LossOf.tsx';
import { usePieces } from './use-pieces.ts';

const seeds = Array.from({ length: 10 }, (_, seed) => seed);

/** What a row of the table belongs to. */
interface Trial {
  readonly example: Example;
  readonly scale: number;
  readonly trainings: readonly (Training | undefined)[];
}

/** Weights from chance, and how long each of ten seeds takes. */
export function RandomStarts() {
  const { program } = useRun();
  const texts = useStepTexts().workshop;
  const { running, start, stop } = usePieces();
  const [trial, setTrial] = useState<Trial>();
  const run = (): void => {
    const { scale } = useStore.getState().start;
    const { example } = program;
    const trainings: (Training | undefined)[] = seeds.map(() => undefined);
    start(
      () => advanceOne(example, scale, trainings),
      () => {
        setTrial({ example, scale, trainings: [...trainings] });
        return true;
      },
    );
  };
  return (
    <>
      <div className="workshop-fields">
        <StartFields example={program.example} />
      </div>
      <p className="workshop-buttons">
        <button type="button" className="bar-button" onClick={running ? stop : run}>
          {running ? <Square aria-hidden="true" /> : <Table2 aria-hidden="true" />}
          {running ? texts.stop : texts.random.table}
        </button>
      </p>
      {trial === undefined ? null : <SeedTable trial={trial} />}
    </>
  );
}

const isDone = ({ firstRight, exploded, trace }: Training): boolean =>
  firstRight !== undefined || exploded || trace.epoch >= maxEpoch;

/** One epoch of the first seed that is not done; whether any is left. */
function advanceOne(example: Example, scale: number, trainings: (Training | undefined)[]): boolean {
  const seed = trainings.findIndex((each) => each === undefined || !isDone(each));
  if (seed < 0) return false;
  const training = trainings[seed];
  if (training === undefined)
    trainings[seed] = new Training(frameOf(randomStart(example, { seed, scale })).program);
  else training.advance();
  return true;
}

function SeedTable({ trial: { example, scale, trainings } }: { readonly trial: Trial }) {
  const { comma } = useRun();
  const texts = useStepTexts().workshop.random;
  const rate = fullNumber(example.optimizer?.learningRate ?? 0, comma);
  return (
    <table className="workshop-table">
      <caption>{texts.caption(fullNumber(scale, comma), texts.rate(rate))}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.seed}</th>
          <th scope="col">{texts.epochs}</th>
          <th scope="col">{texts.loss}</th>
        </tr>
      </thead>
      <tbody>
        {seeds.map((seed) => (
          <SeedRow key={seed} seed={seed} training={trainings[seed]} />
        ))}
      </tbody>
    </table>
  );
}

function SeedRow({
  seed,
  training,
}: {
  readonly seed: number;
  readonly training: Training | undefined;
}) {
  const texts = useStepTexts().workshop.random;
  const done = training !== undefined && isDone(training);
  const said = !done
    ? texts.waiting
    : training.exploded
      ? texts.exploded
      : (training.firstRight ?? texts.never(maxEpoch));
  return (
    <tr>
      <th scope="row">{seed}</th>
      <td>{said}</td>
      <td>{done ? <LossOf trace={training.trace} /> : null}</td>
    </tr>
  );
}
