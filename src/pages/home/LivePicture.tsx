import { useMemo, useRef } from 'react';
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
import { useWalk } from './use-walk.ts';
import { useWidth } from './use-width.ts';
import { WalkControls } from './WalkControls.tsx';

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
