import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useFrame, useStage } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { goToStep, stepBy, timestepBy } from '../../store/actions.ts';
import { groupLength } from '../../timeline/timeline.ts';

/** What the keys do while the slider has the focus; the same as everywhere in the app. */
const keys: Readonly<Record<string, (last: number) => void>> = {
  ArrowLeft: () => stepBy(-1),
  ArrowDown: () => stepBy(-1),
  ArrowRight: () => stepBy(1),
  ArrowUp: () => stepBy(1),
  'Shift+ArrowLeft': () => timestepBy(-1),
  'Shift+ArrowRight': () => timestepBy(1),
  PageUp: () => timestepBy(-1),
  PageDown: () => timestepBy(1),
  Home: () => goToStep(0),
  End: (last) => goToStep(last),
};

/** The one slider of the timeline: says in words where the step is. */
export function TimelineSlider() {
  const { timeline } = useFrame();
  const slider = useRef<HTMLInputElement>(null);
  const texts = useStepTexts().transport;
  const last = timeline.steps.length - 1;
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = keys[event.shiftKey ? `Shift+${event.key}` : event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation(); // the keys of the whole page would move once more
    act(last);
  };
  return (
    <>
      <input
        ref={slider}
        type="range"
        className="timeline-slider"
        aria-label={texts.timeline}
        min={0}
        max={last}
        step={1}
        defaultValue={0}
        onKeyDown={press}
        onChange={(event) => goToStep(event.currentTarget.valueAsNumber)}
      />
      <SliderPlace slider={slider} />
    </>
  );
}

/** Moves the slider with the steps. React would write every attribute of an input anew at each of them. */
function SliderPlace({ slider }: { readonly slider: RefObject<HTMLInputElement | null> }) {
  const { timeline, step } = useStage();
  const { phases, position } = useStepTexts().transport;
  const group = timeline.groups[step.group];
  const count = group === undefined ? 1 : groupLength(group);
  const words = position(phases[step.phase], step.t, step.operation + 1, count);
  useLayoutEffect(() => {
    if (slider.current === null) return;
    slider.current.value = String(step.index);
    slider.current.setAttribute('aria-valuetext', words);
  }, [slider, step, words]);
  return null;
}
