import { useMemo, useState } from 'react';
import { TrainingNote } from '../../parts/nets/TrainingNote.tsx';
import { useTraining } from '../../parts/nets/use-training.ts';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { lossOf, type Trace } from '../../trace/trace.ts';
import { memorylessFloor } from './floor.ts';
import { LetterRow } from './LetterRow.tsx';
import { nextLetter } from './networks.ts';
import { repeatsIn } from './repeats.ts';
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
