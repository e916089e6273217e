import { ArrowLeft, ArrowRight, Presentation } from 'lucide-react';
import { stationsTexts } from '../../i18n/stations-texts.ts';
import { useStore } from '../../store/store.ts';
import { type Part, type Stop, stopBy } from './stop.ts';

interface StationBarProps {
  readonly parts: readonly Part[];
  readonly stop: Stop;
  readonly goBy: (by: number) => void;
}

/** Back and forward, and where the reader stands. */
export function StationBar({ parts, stop, goBy }: StationBarProps) {
  const texts = stationsTexts[useStore(({ language }) => language)];
  const steps = parts[stop.part]?.steps ?? 1;
  const leads = (by: number): boolean => !isEnd(parts, stop, by);
  const inPart = steps > 1 ? ` · ${texts.step(stop.step + 1, steps)}` : '';
  return (
    <div className="stations-foot">
      <button
        type="button"
        className="bar-button"
        title={texts.keys}
        aria-disabled={!leads(-1)}
        onClick={() => goBy(-1)}
      >
        <ArrowLeft aria-hidden="true" /> {texts.back}
      </button>
      <p role="status">
        {texts.place(stop.part + 1, parts.length)}
        {inPart}
      </p>
      <button
        type="button"
        className="bar-button station-forward"
        title={texts.keys}
        aria-disabled={!leads(1)}
        onClick={() => goBy(1)}
      >
        {texts.forward} <ArrowRight aria-hidden="true" />
      </button>
      <ProjectorButton />
    </div>
  );
}

const isEnd = (parts: readonly Part[], stop: Stop, by: number): boolean => {
  const next = stopBy(parts, stop, by);
  return next.part === stop.part && next.step === stop.step;
};

/** Large type for a class. */
function ProjectorButton() {
  const texts = stationsTexts[useStore(({ language }) => language)];
  const projector = useStore((state) => state.projector);
  return (
    <button
      type="button"
      className="bar-button icon"
      aria-pressed={projector}
      aria-label={texts.projector}
      title={texts.projector}
      onClick={() => useStore.setState({ projector: !projector })}
    >
      <Presentation aria-hidden="true" />
    </button>
  );
}
