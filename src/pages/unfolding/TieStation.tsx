import './loop.css';
import { useMemo } from 'react';
import { Prose } from '../../parts/guide/Prose.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Program } from '../../trace/program/program.ts';
import { CellCode } from './CellCode.tsx';
import { StateNumbers } from './StateNumbers.tsx';
import { unfoldingTexts } from './texts.ts';
import {
  hiddenAt,
  isWeight,
  learntIn,
  type Position,
  positionsOf,
  type Stage,
  stages,
  tokens,
} from './tied.ts';

/** One MLP per position, its hidden layers linked, their weights tied, and the loop: one picture in four steps. */
export function TieStation({ step }: { readonly step: number }) {
  const { texts } = useWords(unfoldingTexts);
  const stage = stages[step] ?? 'apart';
  const positions = useMemo(() => positionsOf(stage), [stage]);
  const [now, setNow] = usePreset(step, [1, 1, 1, 1], 1);
  const name = texts.tie.steps[step] ?? '';
  const loop = stage === 'loop' ? positions[0]?.trace.program : undefined;
  return (
    <div className="unfold-tie" data-stage={stage}>
      <TieHead step={step} positions={positions} />
      <section
        className="unfold-columns"
        aria-label={texts.tie.picture(name)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that scrolls is reached by keyboard
        tabIndex={0}
      >
        {positions.map((position, at) => (
          <TieColumn
            key={tokens[at]}
            position={position}
            at={at}
            stage={stage}
            isShown={stage !== 'loop' || at === now - 1}
          />
        ))}
        {loop === undefined ? null : <Loop program={loop} now={now} onChoose={setNow} />}
      </section>
      <p className="unfold-note" role="status">
        <Prose>{texts.tie.notes[step] ?? ''}</Prose>
      </p>
    </div>
  );
}

interface TieHeadProps {
  readonly step: number;
  readonly positions: readonly Position[];
}

/** The four steps, and how much has to be learnt: the weights, which are drawn, and the biases apart. */
function TieHead({ step, positions }: TieHeadProps) {
  const { tie } = useWords(unfoldingTexts).texts;
  const { weights, biases } = learntIn(positions);
  return (
    <div className="unfold-tie-head">
      <ol className="unfold-steps">
        {tie.steps.map((each, at) => (
          <li key={each} aria-current={at === step ? 'step' : undefined}>
            {each}
          </li>
        ))}
      </ol>
      <p className="unfold-count">{tie.count(weights, biases)}</p>
    </div>
  );
}

interface LoopProps {
  readonly program: Program;
  readonly now: number;
  readonly onChoose: (t: number) => void;
}

/** The way back from the hidden units to themselves, and which timestep the loop is at. */
function Loop({ program, now, onChoose }: LoopProps) {
  const { texts } = useWords(unfoldingTexts);
  return (
    <>
      <svg className="unfold-back" viewBox="0 0 120 90" aria-hidden="true">
        <path d="M4 20H60C108 20 108 72 60 72H26m10 -9l-10 9l10 9" />
        <text x={50} y={52}>
          W
          <tspan dy={4} fontSize={11}>
            hh
          </tspan>
        </text>
      </svg>
      <div className="unfold-loop-side">
        <CellCode program={program} />
        <fieldset className="switch">
          <legend>{texts.tie.at}</legend>
          {tokens.map((token, at) => (
            <button
              key={token}
              type="button"
              aria-pressed={at + 1 === now}
              onClick={() => onChoose(at + 1)}
            >
              t = {at + 1}
            </button>
          ))}
        </fieldset>
      </div>
    </>
  );
}

interface TieColumnProps {
  readonly position: Position;
  /** From 0. */
  readonly at: number;
  readonly stage: Stage;
  readonly isShown: boolean;
}

/** One position: its token, the weights that read it, its hidden units. In the loop all stand at the same place. */
function TieColumn({ position, at, stage, isShown }: TieColumnProps) {
  const { texts } = useWords(unfoldingTexts);
  const isShared = stage === 'tied' || stage === 'loop';
  const name = isShared ? texts.tie.shared : texts.tie.own(at + 1);
  const isLinked = stage !== 'apart' && stage !== 'loop' && at > 0;
  return (
    <div
      className="unfold-tie-column"
      data-shared={isShared}
      aria-hidden={!isShown}
      inert={!isShown}
      style={{
        transform: stage === 'loop' ? `translateX(-${100 * at}%)` : 'none',
        opacity: isShown ? 1 : 0,
      }}
    >
      {isLinked ? (
        <span className="unfold-link" aria-hidden="true">
          →
        </span>
      ) : null}
      <NetStage trace={position.trace} label={`${tokens[at]}: ${name}`}>
        <Hidden position={position} at={at} />
        <Up />
        <Weights position={position} name={name} />
        <Up />
        <p className="unfold-token">
          x<sub>{at + 1}</sub> = {tokens[at]}
        </p>
      </NetStage>
    </div>
  );
}

const Up = () => (
  <p className="unfold-up" aria-hidden="true">
    ↑
  </p>
);

function Hidden({ position, at }: Pick<TieColumnProps, 'position' | 'at'>) {
  const node = hiddenAt(position);
  if (node === undefined) return null;
  return (
    <div className="unfold-node">
      <StateNumbers trace={position.trace} node={node} />
      <i>
        h<sub>{at + 1}</sub>
      </i>
    </div>
  );
}

interface WeightsProps {
  readonly position: Position;
  readonly name: string;
}

/** The weights that a position computes with. */
function Weights({ position, name }: WeightsProps) {
  const { parameters } = position.trace.program;
  return (
    <div className="unfold-weights">
      <small>{name}</small>
      <div>
        {parameters.map(({ name: parameter, node }) =>
          isWeight(parameter) ? <Block key={parameter} node={node} /> : null,
        )}
      </div>
    </div>
  );
}
