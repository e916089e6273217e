import { inTime } from './in-time.ts';

/** A name that this tab holds, until it lets go of it. */
export type Release = () => void;

const nothing: Release = () => undefined;

/**
 * Holds a name for this tab alone, so that two tabs do not write the same checkpoints; undefined where another tab
 * holds it. Where the browser has no locks, closes them or does not answer, every tab gets it.
 */
export async function holdAlone(name: string): Promise<Release | undefined> {
  let isLate = false;
  const answer = await inTime(() => request(name, () => isLate));
  isLate = true;
  return answer === undefined ? nothing : answer.release;
}

/** @param isLate whether nobody waits for it any more: then nobody would let go of it either */
function request(
  name: string,
  isLate: () => boolean,
): Promise<{ readonly release: Release | undefined }> {
  return new Promise((answer, refuse) => {
    const { locks } = navigator as Partial<Navigator>;
    if (locks === undefined) return answer({ release: nothing });
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null || isLate()) return answer({ release: undefined });
        return new Promise<void>((release) => answer({ release: () => release() }));
      })
      .catch(refuse);
  });
}
