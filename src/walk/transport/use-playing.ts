import { useEffect } from 'react';
import { playOn } from '../../store/actions.ts';
import { type State, useStore } from '../../store/store.ts';

/** How long a step stays at speed 1, in ms: a timestep holds more to read than an operation. */
const stay: Readonly<Record<State['gear'], number>> = { operation: 1400, timestep: 2800 };

/** Walks on by itself while playing; any step that somebody else makes ends it. */
export function usePlaying(): void {
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
