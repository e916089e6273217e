import { captionOf, spoken } from '../computation/caption.ts';
import { useStage } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';

/** Says every step in one sentence, the same as the caption, to those who listen. */
export function Announcer() {
  const { hand, step } = useStage();
  const texts = useComputationTexts();
  return (
    <p className="sr-only" aria-live="polite" data-testid="announcer">
      {spoken(captionOf(hand, step, texts))}
    </p>
  );
}
