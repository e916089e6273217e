import { Check, X } from 'lucide-react';
import type { InputEntry } from '../../example/example.ts';
import { isFeedback } from '../../example/feedback.ts';
import { readsSame, type Sequence, wantedOf } from '../../example/sequence.ts';
import { fullNumber } from '../../notation/number.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { Answer } from '../../store/answers.ts';
import { BareNumber } from './BareNumber.tsx';

interface SequenceTableProps {
  readonly heading: string;
  readonly answers: readonly Answer[];
  readonly shown: Sequence;
  readonly onShow: (sequence: Sequence) => void;
}

/** Sequences with what the network says about them. */
export function SequenceTable({ heading, answers, shown, onShow }: SequenceTableProps) {
  const texts = useStepTexts().workshop.sequences;
  if (answers.length === 0) return null;
  const judged = answers.filter(({ right }) => right !== undefined);
  const right = judged.filter((each) => each.right).length;
  const score = judged.length === 0 ? '' : `: ${texts.score(right, judged.length)}`;
  const hasWanted = answers.some(({ sequence }) => wantedOf(sequence).length > 0);
  return (
    <table className="workshop-table workshop-sequences">
      <caption>
        {heading}
        {score}
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.sequence}</th>
          <th scope="col">{texts.columns.said}</th>
          {hasWanted ? <th scope="col">{texts.columns.wanted}</th> : null}
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <SequenceRow
            key={JSON.stringify(answer.sequence.inputs)}
            answer={answer}
            hasWanted={hasWanted}
            isShown={readsSame(answer.sequence, shown)}
            onShow={onShow}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SequenceRowProps extends Pick<SequenceTableProps, 'onShow'> {
  readonly answer: Answer;
  readonly hasWanted: boolean;
  readonly isShown: boolean;
}

function SequenceRow({ answer, hasWanted, isShown, onShow }: SequenceRowProps) {
  const { comma } = useRun();
  const { sequence } = answer;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="sequence-button"
          aria-pressed={isShown}
          onClick={() => onShow(sequence)}
        >
          {textOf(sequence.inputs, comma)}
        </button>
      </th>
      <td>
        <Said answer={answer} />
      </td>
      {hasWanted ? <td>{textOf(wantedOf(sequence).filter(isSome), comma)}</td> : null}
    </tr>
  );
}

const isSome = (entry: InputEntry): boolean => entry !== null;

/** What was picked, and whether it is right, by a sign and a word. */
function Said({ answer: { said, right } }: { readonly answer: Answer }) {
  const texts = useStepTexts().workshop.sequences;
  return (
    <span className="sequence-said" data-right={right}>
      {said.map((each, at) => (
        <span key={at}>
          {typeof each === 'string'
            ? each
            : each.map((value, k) => <BareNumber key={k} value={value} />)}
        </span>
      ))}
      {right === undefined ? null : (
        <>
          {right ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
          <span className="sr-only">{right ? texts.right : texts.wrong}</span>
        </>
      )}
    </span>
  );
}

/** Tokens, and numbers as they are given; what is fed back is not given. */
function textOf(entries: readonly InputEntry[], comma: boolean): string {
  return entries
    .filter((entry) => !isFeedback(entry))
    .map((entry) => {
      if (entry === null) return '–';
      if (typeof entry === 'string') return entry;
      return isFeedback(entry)
        ? ''
        : entry.map((value) => fullNumber(value, comma)).join(comma ? '; ' : ', ');
    })
    .join(' ');
}
