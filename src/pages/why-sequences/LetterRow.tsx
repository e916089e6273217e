import type { ReactNode } from 'react';
import { Answer } from '../../parts/nets/Answer.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import type { Trace } from '../../trace/trace.ts';

interface LetterRowProps {
  readonly trace: Trace;
  readonly name: string;
  /** Timesteps with the same letter. */
  readonly marked: readonly number[];
  /** What stands below: its loss. */
  readonly children: ReactNode;
}

/** A network letter after letter: what it reads, its hidden units, and how probable it holds the letter that comes. */
export function LetterRow({ trace, name, marked, children }: LetterRowProps) {
  const { example, timesteps, cells } = trace.program;
  const { inputs, targets = [], vocabulary = [] } = example;
  const isRecurrent = cells.some(({ state }) => state.length > 0);
  return (
    <section className="why-card">
      <h3>{name}</h3>
      <NetStage trace={trace} label={name} className="why-walk">
        <ol data-apart={!isRecurrent}>
          {timesteps.map(({ t, layers, y }) => {
            const target = String(targets[t - 1]);
            return (
              <li key={t} data-marked={marked.includes(t)}>
                <strong>
                  {String(inputs[t - 1])} <span aria-hidden="true">→</span> {target}
                </strong>
                <Block node={layers[0]?.h} />
                {y === undefined ? null : (
                  <Answer trace={trace} node={y} i={vocabulary.indexOf(target)}>
                    <small>P({target})</small>
                  </Answer>
                )}
              </li>
            );
          })}
        </ol>
      </NetStage>
      {children}
    </section>
  );
}
