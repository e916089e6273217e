import { ChevronLeft, ChevronRight, type LucideIcon, Pause, Play } from 'lucide-react';
import { useTexts } from '../../parts/scenery.tsx';
import type { Walk } from './use-walk.ts';

interface WalkControlsProps {
  readonly walk: Walk;
  readonly count: number;
  /** Address of the present step in its lesson. */
  readonly link: string;
}

/** Back, play, on, a slider, and the way into the lesson. */
export function WalkControls({ walk, count, link }: WalkControlsProps) {
  const { at, playing, goTo, togglePlaying } = walk;
  const texts = useTexts().home;
  const PlayIcon = playing ? Pause : Play;
  return (
    <div className="home-transport">
      <StepButton icon={ChevronLeft} name={texts.back} off={at === 0} act={() => goTo(at - 1)} />
      <button type="button" className="home-play" onClick={togglePlaying}>
        <PlayIcon aria-hidden="true" />
        {playing ? texts.pause : texts.play}
      </button>
      <StepButton
        icon={ChevronRight}
        name={texts.next}
        off={at === count - 1}
        act={() => goTo(at + 1)}
      />
      <input
        type="range"
        min={0}
        max={count - 1}
        value={at}
        aria-label={texts.slider}
        aria-valuetext={texts.place(at + 1, count)}
        onChange={(event) => goTo(Number(event.currentTarget.value))}
      />
      <a className="home-open-here" href={link}>
        {texts.openHere}
      </a>
    </div>
  );
}

interface StepButtonProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly off: boolean;
  readonly act: () => void;
}

/** Stays in the tab order at the ends, so that the focus is not lost there. */
function StepButton({ icon: Icon, name, off, act }: StepButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} aria-disabled={off} onClick={act}>
      <Icon aria-hidden="true" />
    </button>
  );
}
