import { Block } from '../../parts/nets/Block.tsx';
import { parameterCount, parameterNode } from '../../parts/nets/read-run.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { unfoldingTexts } from './texts.ts';
import { timesOfUse, type Weight, weights } from './uses.ts';

interface WeightPanelProps {
  readonly trace: Trace;
  readonly lit: Weight;
  readonly chosen: Weight;
  readonly onChoose: (weight: Weight) => void;
  readonly onPoint: (weight: Weight | undefined) => void;
}

/** The weights of the graph; the one that is lit with its numbers, and everywhere that it is used. */
export function WeightPanel({ trace, lit, chosen, onChoose, onPoint }: WeightPanelProps) {
  const { texts } = useWords(unfoldingTexts);
  const { program } = trace;
  const node = parameterNode(program, lit);
  const times = timesOfUse(program, node);
  return (
    <div className="unfold-panel">
      <fieldset className="unfold-weight-list">
        <legend>{texts.unroll.weights}</legend>
        {weights.map((weight) => (
          <button
            key={weight}
            type="button"
            data-weight={weight}
            data-lit={weight === lit}
            aria-pressed={weight === chosen}
            onClick={() => onChoose(weight)}
            onFocus={() => onPoint(weight)}
            onBlur={() => onPoint(undefined)}
            onPointerEnter={() => onPoint(weight)}
            onPointerLeave={() => onPoint(undefined)}
          >
            W<sub>{weight.slice(2)}</sub>
          </button>
        ))}
      </fieldset>
      <Block node={node} />
      <p className="unfold-used" role="status">
        {texts.unroll.used(times.join(', '), times.length)}
      </p>
      <p>{texts.unroll.count(parameterCount(program), times.length)}</p>
      <p className="unfold-note">{texts.unroll.hint}</p>
    </div>
  );
}
