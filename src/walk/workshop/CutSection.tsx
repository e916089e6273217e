import { Scissors, Square } from 'lucide-react';
import { useState } from 'react';
import type { Example } from '../../example/example.ts';
import { formatNumber } from '../../notation/number.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { frameOf } from '../../store/frames.ts';
import { Training } from '../../store/training.ts';
import { setCut, uncutOf } from '../../store/workshop.ts';
import { canBeCut, cutRecurrence, isCut, mendRecurrence } from '../../trace/questions/cut.ts';
import { entropyBound, type InputGroup } from '../../trace/questions/entropy-bound.ts';
import { BareNumber } from './BareNumber.tsx';
import { CutTable, compared, longest, type Pair, whole } from './CutTable.tsx';
import { usePieces } from './use-pieces.ts';

/** Holds W at 0: without a way through time the loss stays above what the data allow. */
export function CutSection() {
  const { program } = useRun();
  const texts = useStepTexts().workshop.cut;
  const { example } = program;
  const cut = isCut(example);
  if (!canBeCut(example)) return <p className="workshop-note">{texts.cannot}</p>;
  return (
    <>
      <p className="workshop-note">{texts.hint}</p>
      <label className="workshop-switch">
        <input
          type="checkbox"
          checked={cut}
          onChange={(event) => setCut(event.currentTarget.checked)}
        />
        <span>{texts.on}</span>
      </label>
      <CutTraining example={example} />
      <CutBound />
    </>
  );
}

/** Trains the example with and without W, beside the one on the screen. */
function CutTraining({ example }: { readonly example: Example }) {
  const { comma } = useRun();
  const texts = useStepTexts().workshop;
  const { running, start, stop } = usePieces();
  const [shown, setShown] = useState<{ readonly of: Example; readonly pair: Pair }>();
  const source = isCut(example) ? (uncutOf(example) ?? example) : example;
  const run = (): void => {
    const pair: Pair = {
      cut: new Training(frameOf(cutRecurrence(source)).program, [...compared]),
      whole: new Training(frameOf(mendRecurrence(source, source)).program, [...compared]),
    };
    start(
      () => advance(pair),
      () => {
        setShown({ of: source, pair: { ...pair } });
        return true;
      },
    );
  };
  const pair = shown?.of === source ? shown.pair : undefined;
  const epochs = formatNumber(longest, { decimals: 0, comma });
  return (
    <>
      <p className="workshop-buttons">
        <button type="button" className="bar-button" onClick={running ? stop : run}>
          {running ? <Square aria-hidden="true" /> : <Scissors aria-hidden="true" />}
          {running ? texts.stop : texts.cut.run(epochs)}
        </button>
        {running && pair !== undefined ? <Progress epoch={pair.cut.trace.epoch} /> : null}
      </p>
      {pair === undefined ? null : <CutTable pair={pair} />}
    </>
  );
}

function Progress({ epoch }: { readonly epoch: number }) {
  const texts = useStepTexts().workshop;
  return <progress value={epoch} max={longest} aria-label={texts.progress(epoch, longest)} />;
}

/** One epoch more of what is not done: first the whole network, then the cut one; whether any is left. */
function advance({ cut, whole: uncut }: Pair): boolean {
  const isOn = !uncut.exploded && uncut.trace.epoch < whole.most;
  const isLonger = uncut.firstRight === undefined || uncut.trace.epoch < whole.compared;
  if (isOn && isLonger) {
    uncut.advance();
    return true;
  }
  return cut.trace.epoch < longest && cut.advance();
}

/** What the loss cannot fall below without memory, from the data alone, and which inputs make it so. */
function CutBound() {
  const { program, comma } = useRun();
  const texts = useStepTexts().workshop.cut;
  const bound = entropyBound(program);
  if (bound === undefined) return null;
  const unclear = bound.groups.filter(({ least }) => least > 0);
  const least = formatNumber(bound.loss, { decimals: 4, comma });
  return (
    <div className="workshop-bound">
      <p>
        <strong>{texts.bound}:</strong> <BareNumber value={bound.loss} decimals={4} />
      </p>
      <ul>
        {unclear.map((group) => (
          <GroupLine key={group.timesteps.join()} group={group} />
        ))}
      </ul>
      <p>{unclear.length === 0 ? texts.noGroup : texts.verdict(least)}</p>
    </div>
  );
}

function GroupLine({ group: { timesteps, least } }: { readonly group: InputGroup }) {
  const { program } = useRun();
  const texts = useStepTexts().workshop.cut;
  const { inputs, targets } = program.example;
  const name = (entry: unknown): string => (typeof entry === 'string' ? entry : '•');
  const input = name(inputs[(timesteps[0] ?? 1) - 1]);
  const wanted = timesteps.map((t) => name(targets?.[t - 1])).join(', ');
  return (
    <li>
      {texts.group(input, timesteps.join(', '), wanted)} <BareNumber value={least} decimals={4} />.
    </li>
  );
}
