import { useEffect, useState } from 'react';

/** The reader's place in the short walk of the home page; nothing moves before a button is pressed. */
export interface Walk {
  readonly at: number;
  readonly playing: boolean;
  readonly goTo: (at: number) => void;
  readonly togglePlaying: () => void;
}

const pause = 1300;

/**
 * A walk over `count` halts that stands at `first` until it is touched. Playing from there, or from the end,
 * begins at the beginning, and stops at the end.
 */
export function useWalk(count: number, first: number, speed: number): Walk {
  const [chosen, setChosen] = useState<number>();
  const [playing, setPlaying] = useState(false);
  const at = chosen ?? first;
  const last = count - 1;
  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => setChosen(at + 1), pause / speed);
    return () => clearTimeout(timer);
  }, [playing, at, last, speed]);
  const goTo = (next: number): void => {
    setPlaying(false);
    setChosen(Math.max(0, Math.min(last, next)));
  };
  const togglePlaying = (): void => {
    if (!playing && (chosen === undefined || at >= last)) setChosen(0);
    setPlaying(!playing);
  };
  return { at, playing, goTo, togglePlaying };
}
