import { memo } from 'react';
import { Switch } from '../../parts/choice/Switch.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { LedgerDirection } from '../../scene/ledger/ledger.ts';
import { togglePaper } from '../../store/actions.ts';
import { useStore } from '../../store/store.ts';

interface LedgerBarProps {
  readonly direction: LedgerDirection;
  /** Undefined where there is nothing to choose. */
  readonly onDirection: ((direction: LedgerDirection) => void) | undefined;
  readonly hasSlide: boolean;
}

const directions: readonly LedgerDirection[] = ['forward', 'backward'];

/** Which table is shown and how: direction, compared with the slide, rounded as on paper. */
export const LedgerBar = memo(function LedgerBar(props: LedgerBarProps) {
  const { direction, onDirection, hasSlide } = props;
  const compare = useStore((state) => state.compare);
  const paper = useStore((state) => state.paper);
  const texts = useStepTexts().ledger;
  return (
    <>
      {onDirection === undefined ? null : (
        <Switch
          label={texts.direction}
          value={direction}
          options={directions.map((value) => ({ value, text: texts.directions[value] }))}
          onChange={onDirection}
        />
      )}
      {hasSlide ? (
        <Toggle
          on={compare}
          text={texts.compare}
          act={() => useStore.setState({ compare: !compare })}
        />
      ) : null}
      <Toggle on={paper} text={texts.paper} act={togglePaper} />
    </>
  );
});

interface ToggleProps {
  readonly on: boolean;
  /** The middle one is left out where there is little room. */
  readonly text: readonly string[];
  readonly act: () => void;
}

function Toggle({ on, text, act }: ToggleProps) {
  const [start, middle, end] = text;
  return (
    <button
      type="button"
      className="bar-button"
      aria-pressed={on}
      title={text.join('')}
      onClick={act}
    >
      <span>
        {start}
        <span className="ledger-rest">{middle}</span>
        {end}
      </span>
    </button>
  );
}
