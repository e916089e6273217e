import { useMemo } from 'react';
import { Answer } from '../../parts/nets/Answer.tsx';
import { askNet } from '../../parts/nets/asked.ts';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { lastOutput, outputsOf } from '../../parts/nets/read-run.ts';
import { runWith } from '../../parts/nets/train.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { FaultNote } from './FaultNote.tsx';
import { type ChaseNet, chaseInputs } from './networks.ts';
import { whySequencesTexts } from './texts.ts';
import { type ChaseWord, chaseWords, dogFirst } from './words.ts';

interface ChaseCardProps {
  readonly net: ChaseNet;
  readonly trained: Trace;
  readonly sentence: readonly ChaseWord[];
  /** The order that the reader's own is held against. */
  readonly first: readonly ChaseWord[];
}

/** A network on the reader's order: what it computes, its answer, and how far that is from its answer to the first order. */
export function ChaseCard({ net, trained, sentence, first }: ChaseCardProps) {
  const { texts } = useWords(whySequencesTexts);
  const said = useMemo(
    () => askNet(trained, { inputs: chaseInputs(net, sentence) }),
    [trained, net, sentence],
  );
  return (
    <section className="why-card" aria-label={texts.order.nets[net]}>
      <h3>{texts.order.nets[net]}</h3>
      <p className="why-note">{texts.order.how[net]}</p>
      {'fault' in said ? (
        <FaultNote lead={texts.order.refused} fault={said.fault} />
      ) : (
        <>
          <Computed net={net} trace={said.trace} sentence={sentence} />
          <Verdict
            net={net}
            trained={trained}
            trace={said.trace}
            sentence={sentence}
            first={first}
          />
        </>
      )}
    </section>
  );
}

type ComputedProps = Pick<ChaseCardProps, 'net' | 'sentence'> & { readonly trace: Trace };

/** What the network computes on its way, and its answer. */
function Computed({ net, trace, sentence }: ComputedProps) {
  const { texts, say } = useWords(whySequencesTexts);
  const { timesteps } = trace.program;
  const node = lastOutput(trace.program);
  const truth = dogFirst(sentence);
  const words = sentence.map((each) => say(chaseWords, each));
  const shown = net === 'rnn' ? timesteps : timesteps.slice(-1);
  return (
    <NetStage trace={trace} label={texts.order.nets[net]} className="why-walk">
      <ol data-net={net}>
        {shown.map(({ t, layers }) => (
          <li key={t}>
            <strong>
              {net === 'rnn' ? words[t - 1] : words.join(net === 'sum' ? ' + ' : ' · ')}
            </strong>
            <span className="why-blocks-row">
              {layers.map(({ h }) => (
                <Block key={h} node={h} />
              ))}
            </span>
          </li>
        ))}
      </ol>
      {node === undefined ? null : (
        <p className="why-answer">
          {texts.order.question}
          <Answer trace={trace} node={node} verdict={judge(outputsOf(trace).at(-1) ?? 0, truth)} />
        </p>
      )}
    </NetStage>
  );
}

/** Whether the answer is right, and whether the network tells the two orders apart at all. */
function Verdict({ net, trained, trace, sentence, first }: ChaseCardProps & ComputedProps) {
  const { texts, write } = useWords(whySequencesTexts);
  const before = useMemo(
    () => outputsOf(runWith(trained, { inputs: chaseInputs(net, first) })).at(-1) ?? 0,
    [trained, net, first],
  );
  const now = outputsOf(trace).at(-1) ?? 0;
  const verdict = judge(now, dogFirst(sentence));
  const difference = Math.abs(now - before);
  return (
    <div className="why-verdict" data-verdict={verdict}>
      <strong>{texts.order.verdicts[verdict]}</strong>
      <span>
        {texts.order.first}: {write(before)} · {texts.order.yours}: {write(now)} ·{' '}
        {difference === 0 ? texts.order.exactlySame : texts.order.difference(write(difference))}
      </span>
    </div>
  );
}

/** Nearer to ½ than this, an answer says nothing. */
const margin = 0.1;

type Judged = 'right' | 'wrong' | 'unsure';

/** How a probability answers a question whose answer is 1 or 0. */
export function judge(probability: number, truth: 0 | 1): Judged {
  if (Math.abs(probability - 0.5) < margin) return 'unsure';
  return probability > 0.5 === (truth === 1) ? 'right' : 'wrong';
}
