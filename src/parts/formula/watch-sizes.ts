/** Sets something anew for the size that it has; whether that changed anything. */
type Refit = () => boolean;

export interface Watch {
  /** Has it set anew in this frame, whether a size has changed or not. */
  readonly again: () => void;
  readonly stop: () => void;
}

const refits = new Map<Element, Set<Refit>>();
const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(refitAll);

/**
 * Calls `refit` after the page has been laid out and before it is painted, whenever the size of one of the elements has
 * changed. What is set anew changes the sizes of what stands around it, in this same frame, and a browser reports that
 * as an error of any observer that sees it. So one observer serves all that is fitted: once something has been set anew
 * it looks away until the next frame, where it looks at everything.
 */
export function watchSizes(elements: readonly [Element, ...Element[]], refit: Refit): Watch {
  for (const each of elements) {
    refits.set(each, (refits.get(each) ?? new Set()).add(refit));
    observer?.observe(each);
  }
  const [first] = elements;
  return {
    again: () => {
      observer?.unobserve(first); // an element that is observed anew counts as changed
      observer?.observe(first);
    },
    stop: () => {
      for (const each of elements) leave(each, refit);
    },
  };
}

function leave(element: Element, refit: Refit): void {
  const others = refits.get(element);
  others?.delete(refit);
  if (others?.size !== 0) return;
  refits.delete(element);
  observer?.unobserve(element);
}

function refitAll(changed: readonly ResizeObserverEntry[]): void {
  const all = new Set(changed.flatMap(({ target }) => [...(refits.get(target) ?? [])]));
  const isAnySet = [...all].map((refit) => refit()).includes(true);
  if (!isAnySet) return;
  observer?.disconnect();
  requestAnimationFrame(() => {
    for (const each of refits.keys()) observer?.observe(each);
  });
}
