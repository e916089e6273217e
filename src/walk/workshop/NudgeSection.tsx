import { useMemo, useState } from 'react';
import { entryOf } from '../../engine/entry-of.ts';
import { fullNumber } from '../../notation/number.ts';
import { plainText, runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { useRun, useStage } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { symbolOf } from '../../scene/symbols.ts';
import { useStore } from '../../store/store.ts';
import { nodeOf, type ValueRef } from '../../trace/block.ts';
import { nudge } from '../../trace/questions/nudge.ts';
import { ChoiceField } from '../edit/ChoiceField.tsx';
import { NudgeTable } from './NudgeTable.tsx';
import { WeightPicker } from './WeightPicker.tsx';

const epsilons = ['0.1', '0.01', '0.001'] as const;

type Epsilon = (typeof epsilons)[number];

/** Moves one weight a little: what the loss really does, and what the gradient foretold. */
export function NudgeSection() {
  const texts = useStepTexts().workshop.nudge;
  const paper = useStore((state) => state.paper);
  const [path, setPath] = useState('');
  const [place, setPlace] = useState({ i: 0, j: 0 });
  const [epsilon, setEpsilon] = useState<Epsilon>('0.1');
  const at = useWeight(path, place);
  if (paper) return <p className="workshop-note">{texts.paper}</p>;
  return (
    <>
      <p className="workshop-note">{texts.hint}</p>
      <div className="workshop-fields">
        <ParameterField node={at.node} onChoose={setPath} />
        <EpsilonField value={epsilon} onChoose={setEpsilon} />
      </div>
      <WeightPicker at={at} onPick={(i, j) => setPlace({ i, j })} />
      <Result at={at} epsilon={Number(epsilon)} />
      <p className="workshop-note">{texts.why}</p>
    </>
  );
}

/** The element of the parameter at `path`, of the first one where there is none; inside of it in any case. */
function useWeight(path: string, place: { readonly i: number; readonly j: number }): ValueRef {
  const { program, trace } = useRun();
  const { epoch } = trace;
  return useMemo(() => {
    const { parameters } = program;
    const node = (parameters.find((each) => each.path === path) ?? parameters.at(0))?.node ?? 0;
    const { rows, columns } = nodeOf(program, node);
    const [i, j] = [Math.min(place.i, rows - 1), Math.min(place.j, columns - 1)];
    return { epoch, kind: 'value', node, i, j };
  }, [program, epoch, path, place]);
}

function Result({ at, epsilon }: { readonly at: ValueRef; readonly epsilon: number }) {
  const { trace } = useRun();
  const result = useMemo(() => nudge(trace, at, epsilon), [trace, at, epsilon]);
  return result === undefined ? null : <NudgeTable at={at} nudge={result} />;
}

interface ParameterFieldProps {
  readonly node: number;
  readonly onChoose: (path: string) => void;
}

function ParameterField({ node, onChoose }: ParameterFieldProps) {
  const { parameters } = useRun().program;
  const names = useParameterNames();
  return (
    <ChoiceField
      label={useStepTexts().workshop.nudge.parameter}
      value={parameters.find((each) => each.node === node)?.path ?? ''}
      options={parameters.map(({ path }) => path)}
      nameOf={(path) => entryOf(names, path) ?? path}
      onChoose={(path) => void onChoose(path)}
    />
  );
}

interface EpsilonFieldProps {
  readonly value: Epsilon;
  readonly onChoose: (epsilon: Epsilon) => void;
}

function EpsilonField({ value, onChoose }: EpsilonFieldProps) {
  const { comma } = useRun();
  return (
    <ChoiceField
      label={useStepTexts().workshop.nudge.epsilon}
      value={value}
      options={epsilons}
      nameOf={(each) => fullNumber(Number(each), comma)}
      onChoose={(each) => void onChoose(each)}
    />
  );
}

/** Every parameter as it is written now, as plain text, by its path. */
function useParameterNames(): Readonly<Record<string, string>> {
  const { program, hand } = useStage();
  return Object.fromEntries(
    program.parameters.map(({ path, node }) => [
      path,
      plainText(runsOf(written(symbolOf(hand, nodeOf(program, node))))),
    ]),
  );
}
