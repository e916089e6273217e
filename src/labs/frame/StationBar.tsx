import { StepBack, StepForward } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { labTexts } from '../../i18n/lab-texts.ts';
import { useStore } from '../../store/store.ts';
import type { Stations } from './use-stations.ts';

interface StationBarProps {
  readonly stations: Stations;
  /** What the present station is called. */
  readonly title: string;
}

/** Back, the line of all stations as one slider, forward. */
export function StationBar({ stations: { index, count, go }, title }: StationBarProps) {
  const texts = labTexts[useStore(({ language }) => language)];
  const keep = (event: KeyboardEvent): void => {
    const by = { PageDown: 1, PageUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault(); // a slider of its own moves by a tenth
    go(index + by);
  };
  return (
    <div className="station-bar">
      <EndButton isOff={index === 0} keys="← PageUp" onClick={() => go(index - 1)}>
        <StepBack aria-hidden="true" />
        {texts.back}
      </EndButton>
      <input
        type="range"
        aria-label={texts.station}
        aria-valuetext={texts.stationOf(index + 1, count, title)}
        min={1}
        max={count}
        value={index + 1}
        onKeyDown={keep}
        onChange={({ currentTarget }) => go(currentTarget.valueAsNumber - 1)}
      />
      <span className="station-count">
        {index + 1} / {count}
      </span>
      <EndButton isOff={index === count - 1} keys="→ PageDown" onClick={() => go(index + 1)}>
        {texts.forward}
        <StepForward aria-hidden="true" />
      </EndButton>
    </div>
  );
}

interface EndButtonProps {
  readonly isOff: boolean;
  readonly keys: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stays in the tab order at the ends, so that the focus is not lost there. */
function EndButton({ isOff, keys, onClick, children }: EndButtonProps) {
  return (
    <button
      type="button"
      className="bar-button"
      aria-disabled={isOff}
      title={keys}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
