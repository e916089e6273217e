import { useMemo, useState } from 'react';
import { createRandomState } from '../../engine/random/random-state.ts';
import { TokenRow } from '../../parts/nets/TokenRow.tsx';
import { TrainingNote } from '../../parts/nets/TrainingNote.tsx';
import { useTraining } from '../../parts/nets/use-training.ts';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { ChaseCard } from './ChaseCard.tsx';
import { type ChaseNet, chaseExample, chaseNets } from './networks.ts';
import { whySequencesTexts } from './texts.ts';
import { updates } from './use-name-nets.ts';
import { type ChaseWord, chaseWords, dogFirst } from './words.ts';

const first: readonly ChaseWord[] = ['dog', 'chases', 'cat'];
const beginnings: readonly (readonly ChaseWord[])[] = [
  first,
  ['cat', 'chases', 'dog'],
  ['big', 'cat', 'chases', 'big', 'dog'],
];
const isWord = (token: string): token is ChaseWord => Object.hasOwn(chaseWords, token);

/** Words<WhySequencesTexts> that the reader shuffles, before a network that adds them up, one with a fixed window, and an RNN. */
export function OrderStation({ step }: { readonly step: number }) {
  const { texts, say } = useWords(whySequencesTexts);
  const [sentence, setSentence] = usePreset(step, beginnings, first);
  const [seed, setSeed] = useState(1);
  const trained = {
    sum: useChaseNet('sum', seed),
    window: useChaseNet('window', seed),
    rnn: useChaseNet('rnn', seed),
  };
  return (
    <div className="why-order">
      <div className="why-order-head">
        <TokenRow
          tokens={sentence}
          nameOf={(token) => say(chaseWords, token)}
          addable={['big']}
          isRemovable={(token) => token === 'big'}
          most={6}
          onChange={(tokens) => setSentence(tokens.filter(isWord))}
        />
        <Shuffle sentence={sentence} onShuffle={setSentence} />
        <p className="why-truth" role="status">
          {texts.order.truth[dogFirst(sentence)]}
        </p>
      </div>
      <div className="why-cards">
        {chaseNets.map((net) => (
          <ChaseCard key={net} net={net} trained={trained[net]} sentence={sentence} first={first} />
        ))}
      </div>
      <TrainingNote
        traces={Object.values(trained)}
        updates={updates}
        onOtherStart={() => setSeed(seed + 1)}
      />
    </div>
  );
}

const useChaseNet = (net: ChaseNet, seed: number) =>
  useTraining(
    useMemo(() => chaseExample(net, seed), [net, seed]),
    updates,
  );

interface ShuffleProps {
  readonly sentence: readonly ChaseWord[];
  readonly onShuffle: (sentence: readonly ChaseWord[]) => void;
}

/** Every press gives another order, the same ones in the same sequence for everybody. */
function Shuffle({ sentence, onShuffle }: ShuffleProps) {
  const { texts } = useWords(whySequencesTexts);
  const [random] = useState(() => createRandomState(1));
  const shuffle = (): void => {
    const order = sentence
      .map((word) => ({ word, key: random.randomSample() }))
      .sort((a, b) => a.key - b.key)
      .map(({ word }) => word);
    onShuffle(order);
  };
  return (
    <button type="button" className="bar-button" onClick={shuffle}>
      {texts.order.shuffle}
    </button>
  );
}
