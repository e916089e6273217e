import { StepBack, StepForward } from 'lucide-react';
import type { KeyboardEvent } from 'react';
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
      <button
        type="button"
        className="bar-button"
        aria-disabled={index === 0}
        title="← PageUp"
        onClick={() => go(index - 1)}
      >
        <StepBack aria-hidden="true" />
        {texts.back}
      </button>
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
      <button
        type="button"
        className="bar-button"
        aria-disabled={index === count - 1}
        title="→ PageDown"
        onClick={() => go(index + 1)}
      >
        {texts.forward}
        <StepForward aria-hidden="true" />
      </button>
    </div>
  );
}
