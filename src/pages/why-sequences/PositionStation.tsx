import { useMemo } from 'react';
import { TrainingNote } from '../../parts/nets/TrainingNote.tsx';
import { runWith } from '../../parts/nets/train.ts';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { asWindow, windowWidth } from './networks.ts';
import { RnnWalk } from './RnnWalk.tsx';
import { whySequencesTexts } from './texts.ts';
import { type NameNets, updates } from './use-name-nets.ts';
import { WeightBlocks } from './WeightBlocks.tsx';
import { WindowAnswers } from './WindowAnswers.tsx';
import { joniAt, keysOf, type NameWord, nameWords } from './words.ts';

const vocabulary = keysOf(nameWords);

interface PositionStationProps {
  readonly nets: NameNets;
  readonly step: number;
}

/** Joni first, second and third, before a network with weights of their own for each place and before an RNN. */
export function PositionStation({ nets, step }: PositionStationProps) {
  const { texts, say } = useWords(whySequencesTexts);
  const [place, setPlace] = usePreset(step, [0, 1, 2], 0);
  const sentence = joniAt[place] ?? [];
  const { first, plain } = texts.position.verdict;
  return (
    <div className="why-position">
      <div className="why-position-head">
        <fieldset className="switch">
          <legend className="sr-only">{texts.position.outputs}</legend>
          {joniAt.map((_, at) => (
            <button key={at} type="button" aria-pressed={at === place} onClick={() => setPlace(at)}>
              {texts.position.place(at + 1)}
            </button>
          ))}
        </fieldset>
        <p className="why-sentence">{sentence.map((each) => say(nameWords, each)).join(' ')}</p>
      </div>
      <PositionCards nets={nets} sentence={sentence} place={place} />
      <p className="why-note" role="status">
        {place === 0 ? first : plain(place + 1)}
      </p>
      <TrainingNote
        traces={[nets.window, nets.rnn]}
        updates={updates}
        onOtherStart={nets.startAnew}
      />
    </div>
  );
}

interface PositionCardsProps {
  readonly nets: NameNets;
  readonly sentence: readonly NameWord[];
  /** Of Joni, from 0. */
  readonly place: number;
}

/** Both networks: the weights that read each place, and what they answer. */
function PositionCards({ nets, sentence, place }: PositionCardsProps) {
  const { texts, say } = useWords(whySequencesTexts);
  const names = sentence.map((each) => say(nameWords, each));
  const window = useMemo(
    () => runWith(nets.window, { inputs: [[...asWindow(sentence, vocabulary)]] }),
    [nets.window, sentence],
  );
  const rnn = useMemo(() => runWith(nets.rnn, { inputs: [...sentence] }), [nets.rnn, sentence]);
  const before = useFirstRuns(nets);
  return (
    <div className="why-cards" data-count="2">
      <section className="why-card">
        <h3>{texts.position.plain}</h3>
        <WeightBlocks before={before.window} after={nets.window} blocks={windowWidth} lit={place} />
        <WindowAnswers trace={window} names={names} />
      </section>
      <section className="why-card">
        <h3>{texts.position.recurrent}</h3>
        <div className="why-beside">
          <WeightBlocks before={before.rnn} after={nets.rnn} blocks={1} lit={0} />
          <RnnWalk trace={rnn} names={names} />
        </div>
      </section>
    </div>
  );
}

/** Both networks before their first update. */
function useFirstRuns({ window, rnn }: NameNets) {
  const [first, second] = [window.program.example, rnn.program.example];
  return useMemo(
    () => ({ window: runTrace(compile(first)), rnn: runTrace(compile(second)) }),
    [first, second],
  );
}
