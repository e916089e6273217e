import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a piece of work may hold up the page, in ms. */
const longest = 8;

interface Pieces {
  readonly running: boolean;
  /** Calls `advance` until it says that it is done; `show` after every piece, which may call the work off by false. */
  readonly start: (advance: () => boolean, show: () => boolean) => void;
  readonly stop: () => void;
}

/** Long work in short pieces, so that the page can be used meanwhile. Ends with the component. */
export function usePieces(): Pieces {
  const [running, setRunning] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    setRunning(false);
  }, []);
  const start = useCallback((advance: () => boolean, show: () => boolean) => {
    const piece = (): void => {
      const end = performance.now() + longest;
      let goesOn = true;
      while (goesOn && performance.now() < end) goesOn = advance();
      const wanted = show();
      if (goesOn && wanted) timer.current = setTimeout(piece, 0);
      else setRunning(false);
    };
    clearTimeout(timer.current);
    setRunning(true);
    timer.current = setTimeout(piece, 0);
  }, []);
  return { running, start, stop };
}
