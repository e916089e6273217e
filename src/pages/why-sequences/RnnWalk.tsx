import { Answer } from '../../parts/nets/Answer.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { whySequencesTexts } from './texts.ts';

interface RnnWalkProps {
  readonly trace: Trace;
  /** The words that it reads. */
  readonly names: readonly string[];
}

/** An RNN word after word: what it reads, its hidden state, and its answer where it gives one. */
export function RnnWalk({ trace, names }: RnnWalkProps) {
  const { texts } = useWords(whySequencesTexts);
  return (
    <NetStage trace={trace} label={texts.length.recurrent} className="why-walk">
      <ol>
        {trace.program.timesteps.map(({ t, layers, y }) => (
          <li key={t}>
            <strong>{names[t - 1]}</strong>
            <Block node={layers.at(-1)?.h} />
            {y === undefined ? null : <Answer trace={trace} node={y} />}
          </li>
        ))}
      </ol>
    </NetStage>
  );
}
