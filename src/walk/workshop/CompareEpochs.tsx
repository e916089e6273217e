import { useMemo, useState } from 'react';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { Epochs } from '../../store/epochs.ts';
import { paperDecimals } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { Program } from '../../trace/program/program.ts';
import type { Trace } from '../../trace/trace.ts';
import { LossOf } from './LossOf.tsx';
import { PairedBlock } from './PairedBlock.tsx';
import { Verdicts } from './Verdicts.tsx';

/** Two epochs side by side: loss, targets, weights, states and outputs. */
export function CompareEpochs() {
  const { program, trace } = useRun();
  const { workshop } = useStepTexts();
  const texts = workshop.compare;
  const trainedTo = useStore((state) => state.trainedTo);
  const [first, setFirst] = useState(0);
  const [second, setSecond] = useState<number>();
  const a = useTraceOf(program, Math.min(first, trainedTo));
  const other = useTraceOf(program, Math.min(second ?? trace.epoch, trainedTo));
  const b = second === undefined ? trace : other;
  return (
    <>
      <div className="workshop-fields">
        <EpochField name="A" value={a.epoch} most={trainedTo} onChoose={setFirst} />
        <EpochField name="B" value={b.epoch} most={trainedTo} onChoose={setSecond} />
        {second === undefined ? <span className="workshop-note">({texts.now})</span> : null}
      </div>
      <p className="workshop-note">{texts.legend}</p>
      <div className="workshop-pair">
        <Summary name="A" trace={a} />
        <Summary name="B" trace={b} />
      </div>
      <h2>{texts.weights}</h2>
      {program.parameters.map(({ node, path }) => (
        <PairedBlock key={path} node={node} a={a} b={b} />
      ))}
      <h2>{texts.states}</h2>
      {program.timesteps.flatMap(({ layers, y }) =>
        [...layers.map(({ h }) => h), y]
          .filter((node) => node !== undefined)
          .map((node) => <PairedBlock key={node} node={node} a={a} b={b} />),
      )}
    </>
  );
}

/** The trace of an epoch, from epochs of its own: those of the screen keep only the one that is shown. */
function useTraceOf(program: Program, epoch: number): Trace {
  const paper = useStore((state) => state.paper);
  const epochs = useMemo(
    () => new Epochs(program, paper ? paperDecimals : undefined),
    [program, paper],
  );
  return useMemo(() => epochs.trace(epoch), [epochs, epoch]);
}

interface EpochFieldProps {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly onChoose: (epoch: number) => void;
}

function EpochField({ name, value, most, onChoose }: EpochFieldProps) {
  const { workshop } = useStepTexts();
  return (
    <label className="workshop-field">
      <span>{workshop.compare.epoch(name)}</span>
      <input
        type="number"
        min={0}
        max={most}
        step={1}
        value={value}
        onChange={(event) => {
          const wanted = event.currentTarget.valueAsNumber;
          if (Number.isInteger(wanted)) onChoose(Math.max(0, Math.min(most, wanted)));
        }}
      />
    </label>
  );
}

function Summary({ name, trace }: { readonly name: string; readonly trace: Trace }) {
  const { workshop } = useStepTexts();
  return (
    <div>
      <h2>
        {name} · epoch {trace.epoch}
      </h2>
      <p className="workshop-line">
        {workshop.compare.loss} <LossOf trace={trace} decimals={4} />
      </p>
      <Verdicts trace={trace} />
    </div>
  );
}
