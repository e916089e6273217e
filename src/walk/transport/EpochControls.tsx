import './epochs.css';
import { ChevronFirst, ChevronLeft, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { goToEpoch } from '../../store/actions.ts';
import { maxEpoch } from '../../store/position.ts';
import { useStore } from '../../store/store.ts';

/** How many epochs the two larger buttons train. */
const strides = [10, 100] as const;

/** On to the next epoch and back; nothing where the example has no optimizer. */
export function EpochControls() {
  const { program, timeline } = useFrame();
  const epoch = useStore((state) => state.epoch);
  const atEnd = useStore(({ step }) => step === timeline.steps.length - 1);
  const texts = useStepTexts().transport;
  if (program.step === undefined) return null;
  return (
    <fieldset className="epoch-controls">
      <legend className="sr-only">{texts.epochs}</legend>
      <EpochButton to={0} name={texts.firstEpoch}>
        <ChevronFirst aria-hidden="true" />
      </EpochButton>
      <EpochButton to={epoch - 1} name={texts.previousEpoch}>
        <ChevronLeft aria-hidden="true" />
      </EpochButton>
      <output className="epoch-now">{texts.epoch(epoch)}</output>
      <EpochButton to={epoch + 1} hint={texts.updateHint} main={atEnd}>
        <RefreshCw aria-hidden="true" />
        {texts.update}
      </EpochButton>
      {strides.map((count) => (
        <EpochButton key={count} to={epoch + count} hint={texts.trainHint(count)}>
          {texts.train(count)}
        </EpochButton>
      ))}
    </fieldset>
  );
}

interface EpochButtonProps {
  readonly to: number;
  /** Where the button shows only a picture. */
  readonly name?: string;
  readonly hint?: string;
  readonly main?: boolean;
  readonly children: ReactNode;
}

/** Stays in the tab order where there is nowhere to go, so that the focus is not lost. */
function EpochButton({ to, name, hint, main = false, children }: EpochButtonProps) {
  const epoch = useStore((state) => state.epoch);
  const off = to < epoch ? epoch === 0 : to === epoch || epoch >= maxEpoch;
  const kind = name !== undefined ? ' icon' : main ? ' main' : '';
  return (
    <button
      type="button"
      className={`epoch-button${kind}`}
      aria-label={name}
      aria-disabled={off}
      title={name ?? hint}
      onClick={off ? undefined : () => goToEpoch(to)}
    >
      {children}
    </button>
  );
}
