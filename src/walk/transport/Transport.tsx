import './timeline.css';
import './buttons.css';
import { useEffect } from 'react';
import { fullNumber } from '../../notation/number.ts';
import { Switch } from '../../parts/choice/Switch.tsx';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { playOn } from '../../store/actions.ts';
import { speeds } from '../../store/preferences.ts';
import { type State, useStore } from '../../store/store.ts';
import { StepButtons } from './StepButtons.tsx';
import { TimelineMapView } from './TimelineMapView.tsx';

/** The bar at the bottom: buttons, the timeline, speed and gear. */
export function Transport() {
  usePlaying();
  const texts = useStepTexts().transport;
  return (
    <section className="transport" aria-label={texts.region}>
      <div className="transport-row">
        <StepButtons />
        <TimelineMapView />
        <SpeedSelect />
        <GearSwitch />
      </div>
    </section>
  );
}

function SpeedSelect() {
  const { comma } = useFrame();
  const speed = useStore((state) => state.speed);
  const texts = useStepTexts().transport;
  const choose = (text: string): void => {
    const chosen = speeds.find((each) => String(each) === text);
    if (chosen !== undefined) useStore.setState({ speed: chosen });
  };
  return (
    <select
      className="speed-select"
      aria-label={texts.speed}
      title={texts.speed}
      value={String(speed)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {speeds.map((each) => (
        <option key={each} value={String(each)}>
          {texts.speedOf(fullNumber(each, comma))}
        </option>
      ))}
    </select>
  );
}

function GearSwitch() {
  const gear = useStore((state) => state.gear);
  const texts = useStepTexts().transport;
  const option = (value: 'operation' | 'timestep') => ({
    value,
    name: texts.gears[value].short + texts.gears[value].rest,
    text: (
      <span>
        {texts.gears[value].short}
        <span className="gear-rest">{texts.gears[value].rest}</span>
      </span>
    ),
  });
  return (
    <Switch
      label={texts.gear}
      value={gear}
      options={[option('operation'), option('timestep')]}
      onChange={(chosen) => useStore.setState({ gear: chosen })}
    />
  );
}

/** How long a step stays at speed 1, in ms: a timestep holds more to read than an operation. */
const stay: Readonly<Record<State['gear'], number>> = { operation: 1400, timestep: 2800 };

/** Walks on by itself while playing; any step that somebody else makes ends it. */
function usePlaying(): void {
  const playing = useStore((state) => state.playing);
  const speed = useStore((state) => state.speed);
  const gear = useStore((state) => state.gear);
  useEffect(() => {
    if (!playing) return;
    let own = false;
    const timer = setInterval(() => {
      own = true;
      playOn();
      own = false;
    }, stay[gear] / speed);
    const unsubscribe = useStore.subscribe((state, before) => {
      const moved = state.step !== before.step || state.epoch !== before.epoch;
      if (moved && !own && state.playing) useStore.setState({ playing: false });
    });
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  }, [playing, speed, gear]);
}
