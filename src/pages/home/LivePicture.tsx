import './picture.css';
import { ChevronLeft, ChevronRight, type LucideIcon, Pause, Play } from 'lucide-react';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Example } from '../../example/example.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { StageContext, useTexts } from '../../parts/scenery.tsx';
import { firstMoment, momentsOf } from '../../scene/home/moments.ts';
import { buildPicture } from '../../scene/home/picture.ts';
import { positionText } from '../../store/position.ts';
import { handOf, prepare, selectComma } from '../../store/selectors.ts';
import type { Stage } from '../../store/stage.ts';
import { useStore } from '../../store/store.ts';
import { runTrace } from '../../trace/trace.ts';
import { MomentCaption } from './MomentCaption.tsx';
import { Picture } from './Picture.tsx';
import { useWalk, type Walk } from './use-walk.ts';

/** What the picture shows at work. */
export type Shown = Pick<Lesson, 'slug' | 'example' | 'convention'>;

/** A small network that is computed here and walked with a slider or buttons; its place is its own. */
export function LivePicture({ slug, example, convention }: Shown) {
  const comma = useStore(selectComma);
  const speed = useStore((state) => state.speed);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 800);
  const texts = useTexts().home;
  const { scenery, moments } = useMemo(() => sceneryOf(example, convention), [example, convention]);
  const walk = useWalk(moments.length, firstMoment(moments), speed);
  const moment = moments[walk.at];
  const hand = useMemo(() => handOf(scenery.program, scenery.convention, comma), [scenery, comma]);
  const picture = useMemo(
    () => moment && buildPicture(scenery.trace, scenery.timeline, hand, moment, width),
    [scenery, hand, moment, width],
  );
  if (moment === undefined || picture === undefined) return null;
  const stage: Stage = { ...scenery, step: moment.step, hand, comma };
  const at = positionText({ epoch: 0, step: moment.step.index }, scenery.timeline);
  return (
    <StageContext value={stage}>
      <figure className="home-live" aria-label={texts.liveLabel(example.title ?? '')}>
        <MomentCaption moment={moment} />
        <div className="home-frame" ref={frame}>
          <Picture of={picture} label={texts.pictureLabel(scenery.program.timesteps.length)} />
        </div>
        <WalkControls walk={walk} count={moments.length} link={`#/lesson/${slug}?at=${at}`} />
      </figure>
    </StageContext>
  );
}

function sceneryOf(example: Example, convention: Lesson['convention']) {
  const { program, timeline } = prepare(example);
  const moments = momentsOf(program, timeline);
  const scenery = {
    program,
    timeline,
    trace: runTrace(program),
    convention: conventionOf(convention),
  };
  return { scenery, moments };
}

/** The width of an element in px, followed as it changes; `fallback` before it can be measured. */
function useWidth(of: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || fallback);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of, fallback]);
  return width;
}

interface WalkControlsProps {
  readonly walk: Walk;
  readonly count: number;
  /** Address of the present step in its lesson. */
  readonly link: string;
}

/** Back, play, on, a slider, and the way into the lesson. */
function WalkControls({ walk, count, link }: WalkControlsProps) {
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
