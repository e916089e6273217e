import { type PointerEvent, useEffect, useState } from 'react';

/** Ms that a mouse rests on a term before its meaning comes, and is away before the meaning goes. */
const before = 300;
const after = 250;

/** Handlers for a term and its popover: a mouse that rests on either opens it, one that leaves both closes it. */
export function useHover(id: string) {
  const [timer] = useState(makeTimer);
  useEffect(() => timer.stop, [timer]);
  return {
    onPointerEnter: ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') return;
      timer.start(before, () => document.getElementById(id)?.showPopover());
    },
    onPointerLeave: ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') return;
      timer.start(after, () => {
        const popover = document.getElementById(id);
        if (popover !== null && !popover.contains(document.activeElement)) popover.hidePopover();
      });
    },
  } as const;
}

/** One thing to do later; what is started takes the place of what was. */
function makeTimer() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    start: (ms: number, act: () => void): void => {
      stop();
      timer = setTimeout(act, ms);
    },
  } as const;
}
