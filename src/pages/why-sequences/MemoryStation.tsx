import { type ReactNode, useMemo, useState } from 'react';
import { graphemesOf } from '../../engine/graphemes.ts';
import { Answer } from '../../parts/nets/Answer.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { TrainingNote } from '../../parts/nets/TrainingNote.tsx';
import { useTraining } from '../../parts/nets/use-training.ts';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { lossOf, type Trace } from '../../trace/trace.ts';
import { nextLetter } from './networks.ts';
import { whySequencesTexts } from './texts.ts';
import { updates } from './use-name-nets.ts';
import { WordField } from './WordField.tsx';

const [least, most] = [3, 9];
const presets = ['hello', 'ABCCD'];

/** The next letter of a word, said by a network without memory and by one with it. */
export function MemoryStation({ step }: { readonly step: number }) {
  const { texts } = useWords(whySequencesTexts);
  const [word, setWord] = usePreset(step, presets, 'hello');
  const [seed, setSeed] = useState(1);
  const dense = useLetterNet('dense', word, seed);
  const rnn = useLetterNet('rnn', word, seed);
  const [repeat] = repeatsIn(word);
  const times = repeat?.at.map((t) => `t = ${t}`).join(', ') ?? '';
  return (
    <div className="why-memory">
      <WordField word={word} least={least} most={most} presets={presets} onChange={setWord} />
      <div className="why-letters">
        <LetterRow trace={dense} name={texts.memory.plain} marked={repeat?.at ?? []}>
          <Loss of={dense} floor={memorylessFloor(word)} />
        </LetterRow>
        <LetterRow trace={rnn} name={texts.memory.recurrent} marked={repeat?.at ?? []}>
          <Loss of={rnn} />
        </LetterRow>
      </div>
      <p className="why-note" role="status">
        {repeat === undefined ? texts.memory.noRepeat : texts.memory.same(repeat.letter, times)}
      </p>
      <TrainingNote
        traces={[dense, rnn]}
        updates={updates}
        onOtherStart={() => setSeed(seed + 1)}
      />
    </div>
  );
}

const useLetterNet = (cell: 'dense' | 'rnn', word: string, seed: number) =>
  useTraining(
    useMemo(() => nextLetter(cell, word, seed), [cell, word, seed]),
    updates,
  );

interface LossProps {
  readonly of: Trace;
  /** What it cannot fall below. */
  readonly floor?: number;
}

function Loss({ of, floor }: LossProps) {
  const { texts, write } = useWords(whySequencesTexts);
  return (
    <p className="why-loss">
      {texts.memory.loss} <strong>{write(lossOf(of) ?? 0)}</strong>{' '}
      {floor === undefined ? null : <small>{texts.memory.floor(write(floor))}</small>}
    </p>
  );
}

/**
 * The least loss, in nats, that a network without memory can reach on the letters of a word: all that it can learn is how
 * often each letter follows another, so that it loses −log of that for every pair.
 */
export function memorylessFloor(word: string): number {
  const letters = graphemesOf(word);
  const pairs = letters.slice(1).map((next, at) => [letters[at], next] as const);
  return pairs.reduce((sum, [letter, next]) => {
    const seen = pairs.filter(([each]) => each === letter);
    const same = seen.filter(([, each]) => each === next);
    return sum - Math.log(same.length / seen.length);
  }, 0);
}

/** A letter that is read more than once, and at which timesteps from 1. */
interface Repeat {
  readonly letter: string;
  readonly at: readonly number[];
}

/** The letters of a word that are read more than once when each has to say the next; the last one is never read. */
export function repeatsIn(word: string): readonly Repeat[] {
  const read = graphemesOf(word).slice(0, -1);
  return [...new Set(read)]
    .map((letter) => ({
      letter,
      at: read.flatMap((each, index) => (each === letter ? [index + 1] : [])),
    }))
    .filter(({ at }) => at.length > 1);
}

interface LetterRowProps {
  readonly trace: Trace;
  readonly name: string;
  /** Timesteps with the same letter. */
  readonly marked: readonly number[];
  /** What stands below: its loss. */
  readonly children: ReactNode;
}

/** A network letter after letter: what it reads, its hidden units, and how probable it holds the letter that comes. */
function LetterRow({ trace, name, marked, children }: LetterRowProps) {
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
