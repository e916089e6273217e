import { captionOf, spoken } from '../computation/caption.ts';
import { useStage, useTexts } from '../scenery.tsx';

/** Says every step in one sentence, the same as the caption, to those who listen. */
export function Announcer() {
  const { hand, step } = useStage();
  const texts = useTexts().computation;
  return (
    <p className="sr-only" aria-live="polite" data-testid="announcer">
      {spoken(captionOf(hand, step, texts))}
    </p>
  );
}
