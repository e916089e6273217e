import { useLayoutEffect } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { addressOf, neighboursOf } from '../../lessons/index.ts';
import { toggleProjector } from '../../store/projector.ts';
import { useStore } from '../../store/store.ts';

/** What keys do, by their names as tinykeys writes them: `Shift+ArrowRight`, `$mod+z`. `false`: the key has no use now. */
export type Keymap = Readonly<Record<string, () => unknown>>;

/**
 * When a key is heard. `page`: not while typing, with a dialog open, or where the reader switched keys off; `history`: also in
 * fields, but for those with a history of their own; `escape`: where nothing lies above the page.
 */
export type Scope = 'page' | 'history' | 'escape';

const isHeard: Readonly<Record<Scope, (event: KeyboardEvent) => boolean>> = {
  page: (event) => {
    const { keys, blank } = useStore.getState();
    return keys && !blank && !isDialogOpen() && !isOwn(event);
  },
  history: ({ target }) => {
    const isOwnHistory = target instanceof Element && target.closest(ownHistory) !== null;
    return !useStore.getState().blank && !isDialogOpen() && !isOwnHistory;
  },
  escape: () => document.querySelector('dialog[open], :popover-open') === null,
};

/** Hears the keys of a map until the function that is given back is called. A key that a control has used is none of the page's. */
export function hearKeys(map: Keymap, scope: Scope = 'page'): () => void {
  const uses = Object.entries(map).map(([key, use]) => [key, used(use)] as const);
  const handle = createKeybindingsHandler(Object.fromEntries(uses));
  const onKey = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented && isHeard[scope](event)) handle(event);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

/** The same as soon as a component is drawn, while it is there. */
export function useKeys(map: Keymap, scope: Scope = 'page'): void {
  useLayoutEffect(() => hearKeys(map, scope), [map, scope]);
}

const used =
  (use: () => unknown) =>
  (event: KeyboardEvent): void => {
    if (use() !== false) event.preventDefault();
  };

/**
 * What keys do on every page: P turns the projector on and off, the point darkens the screen, the question mark lists the
 * keys; the brackets lead to the lesson or page beside the present one in the path, whose ends hold.
 */
export const pageKeys = (slug: string | undefined): Keymap => ({
  p: toggleProjector,
  '.': () => useStore.setState({ blank: true, playing: false }),
  '?': () => useStore.setState({ dialog: 'keys' }),
  'Shift+?': () => useStore.setState({ dialog: 'keys' }),
  '[': () => leaveFor(slug, 'before'),
  ']': () => leaveFor(slug, 'after'),
});

function leaveFor(slug: string | undefined, side: 'before' | 'after'): void {
  const card = slug === undefined ? undefined : neighboursOf(slug)[side];
  if (card !== undefined) location.hash = addressOf(card);
}

/** While the screen is blank any key brings it back, before any control hears it. */
export function wakeOnKey(): void {
  const wake = (event: KeyboardEvent): void => {
    if (!useStore.getState().blank) return;
    event.preventDefault();
    event.stopPropagation();
    useStore.setState({ blank: false });
  };
  addEventListener('keydown', wake, true);
}

const typing = 'input, select, textarea, [contenteditable="true"]';
const pressed = 'button, a, summary, [role="button"], [role="tab"], [role="radio"]';
const ownHistory = 'textarea, [contenteditable="true"], [data-own-history]';
const paging: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);
const sliding: ReadonlySet<string> = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
]);

const isDialogOpen = (): boolean =>
  useStore.getState().dialog !== undefined || document.querySelector('dialog[open]') !== null;

/**
 * What is typed belongs to its field, the arrows to a slider, Space to what it presses; the keys of a clicker only to a
 * list or a longer text.
 */
function isOwn({ target, key, shiftKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(':popover-open') !== null) return true;
  const field = target.closest(typing);
  if (field === null) return key === ' ' && target.closest(pressed) !== null;
  if (field.matches('input[type="range"]')) return sliding.has(key) && !shiftKey;
  return !paging.has(key) || field.matches('select, textarea');
}
