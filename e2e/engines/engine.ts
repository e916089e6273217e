/** A browser engine with the app in its window, driven from outside. */
export interface Engine {
  /** With its version. */
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /** Makes the inside of the window so large, in px. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Presses and lets go of a key by its name in the DOM: `PageDown`, `p`. */
  readonly press: (key: string) => Promise<void>;
  /** Runs a function of its own text in the page; it and what it is given and gives back are plain data. */
  readonly run: <A extends readonly unknown[], T>(
    page: (...given: A) => T,
    ...given: A
  ) => Promise<T>;
  readonly quit: () => Promise<void>;
}

/** The engine has not answered within the time that any command may take: the page is frozen. */
export class NoAnswer extends Error {}

/** Longer than any command of the walk takes on a busy machine, ms. */
const patience = 25_000;

export async function answered<T>(command: string, answer: Promise<T>): Promise<T> {
  const { promise: silence, clear } = after(patience);
  const late = silence.then(() => {
    throw new NoAnswer(`${command}: no answer within ${patience / 1000} s`);
  });
  answer.catch(() => undefined); // an engine that is ended fails what it was asked
  try {
    return await Promise.race([answer, late]);
  } finally {
    clear();
  }
}

function after(ms: number): { readonly promise: Promise<void>; readonly clear: () => void } {
  let clear = (): void => undefined;
  const promise = new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    clear = () => clearTimeout(timer);
  });
  return { promise, clear };
}

export const pause = (ms: number): Promise<void> => after(ms).promise;

/** Asks again until there is an answer; undefined once the time is over. */
export async function poll<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  forMs: number,
  every = 100,
): Promise<T | undefined> {
  for (const end = Date.now() + forMs; ; await pause(every)) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
  }
}

/** The text of a function as the body of another; tsx gives functions their names by a helper that no page has. */
export const bodyOf = (page: (...given: never[]) => unknown): string =>
  `const __name = (each) => each; return (${page})(...arguments[0]);`;
