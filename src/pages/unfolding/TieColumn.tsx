import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { useWords } from '../../parts/use-words.ts';
import { StateNumbers } from './StateNumbers.tsx';
import { unfoldingTexts } from './texts.ts';
import { hiddenAt, type Position, type Stage, tokens } from './tied.ts';

interface TieColumnProps {
  readonly position: Position;
  /** From 0. */
  readonly at: number;
  readonly stage: Stage;
  readonly isShown: boolean;
}

/** One position: its token, the weights that read it, its hidden units. In the loop all stand at the same place. */
export function TieColumn({ position, at, stage, isShown }: TieColumnProps) {
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
          parameter.startsWith('W') ? <Block key={parameter} node={node} /> : null,
        )}
      </div>
    </div>
  );
}
