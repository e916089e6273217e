import { useMemo, useState } from 'react';
import { useHand, useStep } from '../../parts/scenery.tsx';
import { useAtRest } from '../../parts/use-at-rest.ts';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { captionOf, spoken } from '../computation/caption.ts';

/** Says a step at which the reader rests in one sentence, the same as the caption, to those who listen. */
export function Announcer() {
  const [hand, step] = [useHand(), useStep()];
  const texts = useComputationTexts();
  const [said, say] = useState('');
  const shown = useMemo(() => ({ hand, step, texts }), [hand, step, texts]);
  useAtRest(shown, () => say(spoken(captionOf(hand, step, texts))));
  return (
    <p className="sr-only" aria-live="polite" data-testid="announcer">
      {said}
    </p>
  );
}
