import type { Pieces } from '../engine/pieces.ts';

/** How long a piece of work may hold up the page, in ms. */
const longest = 24;

/** Works piece by piece and lets the page do its own in between. @returns false where it was stopped */
export async function inTurns(pieces: Pieces<unknown>, isStopped: () => boolean): Promise<boolean> {
  while (true) {
    await turn();
    if (isStopped()) return false;
    const end = performance.now() + longest;
    do if (pieces.next().done === true) return true;
    while (performance.now() < end);
  }
}

/** Ms after which the page has had its turn even where nothing is drawn, as in the background. */
const undrawn = 100;

/** The page's turn: it draws what has changed, and hears what the reader did. */
async function turn(): Promise<void> {
  await drawn();
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((go) => {
    port1.onmessage = () => go();
    port2.postMessage(undefined);
  });
  port1.close();
}

async function drawn(): Promise<void> {
  if (typeof requestAnimationFrame !== 'function') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((go) => {
    timer = setTimeout(go, undrawn);
    requestAnimationFrame(() => go());
  });
  clearTimeout(timer);
}
