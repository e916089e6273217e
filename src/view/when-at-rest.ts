/** Ms after which it is done even where the browser is never idle. */
const timeout = 2000;

/** Acts after a rest of so many ms, when there is time; returns how to call it off. Safari has no idle callback. */
export function whenAtRest(rest: number, act: () => void): () => void {
  const hasIdle = typeof requestIdleCallback === 'function';
  let handle = 0;
  const timer = setTimeout(() => {
    if (hasIdle) handle = requestIdleCallback(act, { timeout });
    else act();
  }, rest);
  return () => {
    clearTimeout(timer);
    if (hasIdle) cancelIdleCallback(handle);
  };
}
