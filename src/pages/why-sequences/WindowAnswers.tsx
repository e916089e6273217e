import { Answer } from '../../parts/nets/Answer.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { lastOutput } from '../../parts/nets/read-run.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { whySequencesTexts } from './texts.ts';

interface WindowAnswersProps {
  readonly trace: Trace;
  readonly names: readonly string[];
}

/** For each place of a window whether the word there is a name. */
export function WindowAnswers({ trace, names }: WindowAnswersProps) {
  const { texts } = useWords(whySequencesTexts);
  const node = lastOutput(trace.program);
  if (node === undefined) return null;
  return (
    <NetStage trace={trace} label={texts.length.plain}>
      <dl className="why-answers">
        {names.map((name, i) => (
          <div key={`${i}${name}`}>
            <dt>
              {name} <small>{texts.length.isName}</small>
            </dt>
            <dd>
              <Answer trace={trace} node={node} i={i} />
            </dd>
          </div>
        ))}
      </dl>
    </NetStage>
  );
}
