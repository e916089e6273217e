import './stations.css';
import { StepBack, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { stationsTexts } from '../../i18n/stations-texts.ts';
import { useLanguage } from '../use-language.ts';
import { indexOfStop, stopAt, stopsOf } from './stop.ts';
import type { Walk } from './use-stop.ts';

/** Back, the line of all stops as one slider, where the reader stands, and forward. */
export function StationBar({ walk: { parts, stop, goTo } }: { readonly walk: Walk }) {
  const texts = stationsTexts[useLanguage()];
  const [index, count] = [indexOfStop(parts, stop), stopsOf(parts).length];
  const go = (to: number): void => goTo(stopAt(parts, to));
  const steps = parts[stop.part]?.steps ?? 1;
  const inPart = steps > 1 ? ` · ${texts.step(stop.step + 1, steps)}` : '';
  const place = `${texts.place(stop.part + 1, parts.length)}${inPart}`;
  return (
    <div className="station-bar">
      <EndButton isOff={index === 0} onClick={() => go(index - 1)}>
        <StepBack aria-hidden="true" /> {texts.back}
      </EndButton>
      <input
        type="range"
        aria-label={texts.station}
        aria-valuetext={texts.stationOf(index + 1, count, place)}
        min={1}
        max={count}
        value={index + 1}
        onChange={({ currentTarget }) => go(currentTarget.valueAsNumber - 1)}
      />
      <p role="status">{place}</p>
      <EndButton isOff={index === count - 1} isForward onClick={() => go(index + 1)}>
        {texts.forward} <StepForward aria-hidden="true" />
      </EndButton>
    </div>
  );
}

interface EndButtonProps {
  readonly isOff: boolean;
  readonly isForward?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stays in the tab order at the ends, so that the focus is not lost there. */
function EndButton({ isOff, isForward = false, onClick, children }: EndButtonProps) {
  const texts = stationsTexts[useLanguage()];
  return (
    <button
      type="button"
      className={isForward ? 'bar-button station-forward' : 'bar-button'}
      title={texts.keys}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
