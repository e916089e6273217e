import { EqualNot } from 'lucide-react';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { SlideSoFar } from '../../scene/ledger/slide-differences.ts';
import { paperDecimals } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { NotCompared } from './use-slide.ts';

interface LedgerNotesProps {
  readonly slide: SlideSoFar | NotCompared;
  /** How many timesteps are shown, and of how many. */
  readonly shown: number;
  readonly all: number;
  readonly onWhy: () => void;
}

/** What has to be known to read the table as it is set now; one line each. */
export function LedgerNotes({ slide, shown, all, onWhy }: LedgerNotesProps) {
  const paper = useStore((state) => state.paper);
  const texts = useStepTexts().ledger;
  return (
    <>
      {typeof slide === 'string' ? (
        <WhyNot reason={slide} />
      ) : (
        <SlideCount slide={slide} onWhy={onWhy} />
      )}
      {paper ? <p className="ledger-note">{texts.paperNote(paperDecimals)}</p> : null}
      {shown < all ? <p className="ledger-note">{texts.someTimesteps(shown, all)}</p> : null}
    </>
  );
}

function WhyNot({ reason }: { readonly reason: NotCompared }) {
  const texts = useStepTexts().ledger;
  const reasons: Readonly<Partial<Record<NotCompared, string>>> = {
    epoch: texts.compareEpoch,
    edited: texts.compareEdited,
    paper: texts.comparePaper,
    backward: texts.compareBackward,
  };
  const text = reasons[reason];
  return text === undefined ? null : <p className="ledger-note">{text}</p>;
}

interface SlideCountProps {
  readonly slide: SlideSoFar;
  readonly onWhy: () => void;
}

function SlideCount({ slide: { agreeing, differing }, onWhy }: SlideCountProps) {
  const texts = useStepTexts().ledger;
  return (
    <p className="ledger-note">
      {texts.agreeing(agreeing)}
      {differing === 0 ? null : (
        <>
          {' · '}
          <strong className="slide-differs">
            <EqualNot aria-hidden="true" /> {texts.differing(differing)}
          </strong>{' '}
          <button type="button" className="ledger-why" onClick={onWhy}>
            {texts.showDifferences}
          </button>
        </>
      )}
    </p>
  );
}
