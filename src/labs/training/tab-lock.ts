/**
 * Holds a name for this tab alone, so that two tabs do not write the same checkpoints; undefined where another tab
 * holds it. Where the browser knows no locks, every tab gets it.
 */
export function holdAlone(name: string): Promise<(() => void) | undefined> {
  const { locks } = navigator as Partial<Navigator>;
  if (locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((answer) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) return answer(undefined);
      return new Promise<void>((release) => answer(() => release()));
    });
  });
}
