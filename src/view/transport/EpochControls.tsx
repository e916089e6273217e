import { ChevronFirst, ChevronLeft, RefreshCw } from 'lucide-react';
import { goToEpoch } from '../../store/actions.ts';
import { maxEpoch } from '../../store/position.ts';
import { useStore } from '../../store/store.ts';
import { useStage, useTexts } from '../scenery.tsx';

/** How many epochs the two larger buttons train. */
const strides = [10, 100] as const;

/** On to the next epoch and back; nothing where the example has no optimizer. */
export function EpochControls() {
  const { program, step, timeline } = useStage();
  const epoch = useStore((state) => state.epoch);
  const texts = useTexts().transport;
  if (program.step === undefined) return null;
  const atEnd = step.index === timeline.steps.length - 1;
  const [none, most] = [epoch === 0, epoch >= maxEpoch];
  const to = (goal: number, off: boolean) => ({
    type: 'button' as const,
    'aria-disabled': off,
    onClick: off ? undefined : () => goToEpoch(goal),
  });
  return (
    <fieldset className="epoch-controls">
      <legend className="sr-only">{texts.epochs}</legend>
      <button
        className="epoch-button icon"
        aria-label={texts.firstEpoch}
        title={texts.firstEpoch}
        {...to(0, none)}
      >
        <ChevronFirst aria-hidden="true" />
      </button>
      <button
        className="epoch-button icon"
        aria-label={texts.previousEpoch}
        title={texts.previousEpoch}
        {...to(epoch - 1, none)}
      >
        <ChevronLeft aria-hidden="true" />
      </button>
      <output className="epoch-now">{texts.epoch(epoch)}</output>
      <button
        className={atEnd ? 'epoch-button main' : 'epoch-button'}
        title={texts.updateHint}
        {...to(epoch + 1, most)}
      >
        <RefreshCw aria-hidden="true" />
        {texts.update}
      </button>
      {strides.map((count) => (
        <button
          key={count}
          className="epoch-button"
          title={texts.trainHint(count)}
          {...to(epoch + count, most)}
        >
          {texts.train(count)}
        </button>
      ))}
    </fieldset>
  );
}
