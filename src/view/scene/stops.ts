import { createContext, useContext } from 'react';

/** What the numbers and weights of the drawing need to be reached by keyboard and pointer. */
export interface Stops {
  /** The one stop that Tab leads to. */
  readonly current: string | undefined;
  readonly onFocus: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

export const StopsContext = createContext<Stops>({
  current: undefined,
  onFocus: () => undefined,
  onPoint: () => undefined,
});

/** Attributes of a group that the keyboard can reach: a picture with a name. */
export function useStop(id: string, label: string) {
  const { current, onFocus, onPoint } = useContext(StopsContext);
  return {
    role: 'img',
    'aria-label': label,
    tabIndex: current === id ? 0 : -1,
    'data-shape': id,
    onFocus: () => onFocus(id),
    onPointerEnter: () => onPoint(id),
    onPointerLeave: () => onPoint(undefined),
  } as const;
}
