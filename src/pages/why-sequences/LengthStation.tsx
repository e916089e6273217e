import { useMemo } from 'react';
import { largestOf } from '../../engine/extremes.ts';
import { askNet } from '../../parts/nets/asked.ts';
import { blankLayer, blankReadout, withRandomWeights } from '../../parts/nets/random-weights.ts';
import { parameterCount } from '../../parts/nets/read-run.ts';
import { TokenRow } from '../../parts/nets/TokenRow.tsx';
import { TrainingNote } from '../../parts/nets/TrainingNote.tsx';
import { runWith } from '../../parts/nets/train.ts';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import type { Trace } from '../../trace/trace.ts';
import { FaultNote } from './FaultNote.tsx';
import { asWindow, nameRnn, windowWidth } from './networks.ts';
import { RnnWalk } from './RnnWalk.tsx';
import { whySequencesTexts } from './texts.ts';
import { type NameNets, updates } from './use-name-nets.ts';
import { WindowAnswers } from './WindowAnswers.tsx';
import { keysOf, type NameWord, nameWords } from './words.ts';

const vocabulary = keysOf(nameWords);
const mostWords = 8;

const beginnings: readonly (readonly NameWord[])[] = [
  ['Joni', 'eats', 'rice'],
  ['Joni', 'eats'],
  ['now', 'Joni', 'drinks', 'coffee', 'now'],
];

interface LengthStationProps {
  readonly nets: NameNets;
  readonly step: number;
}

/** A sentence of any length before a network that takes three words, and before an RNN. */
export function LengthStation({ nets, step }: LengthStationProps) {
  const { say } = useWords(whySequencesTexts);
  const [sentence, setSentence] = usePreset<readonly string[]>(step, beginnings, []);
  return (
    <div className="why-length">
      <TokenRow
        tokens={sentence}
        nameOf={(token) => say(nameWords, token)}
        addable={['Joni', 'now', 'eats', 'rice']}
        isRemovable={() => sentence.length > 1}
        most={mostWords}
        onChange={setSentence}
      />
      <div className="why-cards">
        <WindowCard trained={nets.window} sentence={sentence} />
        <RnnCard trained={nets.rnn} sentence={sentence} />
        <CountTable timesteps={sentence.length} />
      </div>
      <TrainingNote
        traces={[nets.window, nets.rnn]}
        updates={updates}
        onOtherStart={nets.startAnew}
      />
    </div>
  );
}

interface CardProps {
  readonly trained: Trace;
  readonly sentence: readonly string[];
}

/** The standard network on the sentence: its answers, or why it cannot take it. */
function WindowCard({ trained, sentence }: CardProps) {
  const { texts, say } = useWords(whySequencesTexts);
  const names = sentence.map((each) => say(nameWords, each));
  const said = useMemo(
    () => askNet(trained, { inputs: [[...asWindow(sentence, vocabulary)]] }),
    [trained, sentence],
  );
  return (
    <section className="why-card">
      <h3>{texts.length.plain}</h3>
      <Slots names={names} />
      {'fault' in said ? (
        <FaultNote lead={texts.length.refused} fault={said.fault} />
      ) : (
        <WindowAnswers trace={said.trace} names={names} />
      )}
    </section>
  );
}

/** The RNN on the same sentence. */
function RnnCard({ trained, sentence }: CardProps) {
  const { texts, say } = useWords(whySequencesTexts);
  const trace = useMemo(() => runWith(trained, { inputs: [...sentence] }), [trained, sentence]);
  return (
    <section className="why-card">
      <h3>{texts.length.recurrent}</h3>
      <RnnWalk trace={trace} names={sentence.map((each) => say(nameWords, each))} />
    </section>
  );
}

/** The three places of the window, filled from the left; words that find none stand outside. */
function Slots({ names }: { readonly names: readonly string[] }) {
  const { texts } = useWords(whySequencesTexts);
  const places = Array.from({ length: Math.max(windowWidth, names.length) }, (_, at) => at);
  return (
    <ol className="why-slots">
      {places.map((at) => (
        <li
          key={at}
          data-state={at >= windowWidth ? 'outside' : names[at] === undefined ? 'empty' : 'full'}
        >
          <small>{at < windowWidth ? texts.length.slot(at + 1) : texts.length.noRoom}</small>
          {names[at] ?? texts.length.emptySlot}
        </li>
      ))}
    </ol>
  );
}

/** Weights of a standard network that takes so many words at once. */
function countFor(T: number): number {
  const program = compile(
    withRandomWeights(
      {
        format: 'unroll/1',
        inputs: [new Array<number>(T * keysOf(nameWords).length).fill(0)],
        layers: [blankLayer({ cell: 'dense', hidden: 2 })],
        readout: blankReadout('sigmoid', T),
      },
      1,
    ),
  );
  return parameterCount(program);
}

const plain = Array.from({ length: 8 }, (_, at) => countFor(at + 1));
const largest = largestOf(plain);
const recurrent = parameterCount(compile(nameRnn(1)));

/** How many weights a standard network needs for every length, beside the RNN that needs the same ones for all. */
function CountTable({ timesteps }: { readonly timesteps: number }) {
  const { texts } = useWords(whySequencesTexts);
  return (
    <section className="why-card why-counts">
      <h3>{texts.length.counts}</h3>
      <table>
        <thead>
          <tr>
            {texts.length.countHeads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plain.map((count, at) => (
            <tr key={count} aria-current={at + 1 === timesteps ? 'true' : undefined}>
              <th scope="row">{at + 1}</th>
              <td>
                <span className="why-count-bar" style={{ width: `${(60 * count) / largest}%` }} />
                {count}
              </td>
              <td>
                <span
                  className="why-count-bar"
                  style={{ width: `${(60 * recurrent) / largest}%` }}
                />
                {recurrent}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="why-note">{texts.length.countNote}</p>
    </section>
  );
}
