import { useLayoutEffect } from 'react';
import { toggleProjector } from '../../store/actions.ts';
import { useStore } from '../../store/store.ts';

/** Hears every key that is pressed, until the function that is given back is called; `isFirst` before any control does. */
export function hearKeys(hear: (event: KeyboardEvent) => void, isFirst = false): () => void {
  addEventListener('keydown', hear, isFirst);
  return () => removeEventListener('keydown', hear, isFirst);
}

/** Listens to the keys of a page as soon as it is drawn, while it is open; `press` says whether the key had a use. */
export function usePageKeys(press: (key: string) => boolean): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isForPage(event) && press(event.key)) event.preventDefault();
    };
    return hearKeys(onKey);
  }, [press]);
}

/** P turns the projector on and off, the point darkens the screen, the question mark lists the keys. */
export function useScreenKeys(): void {
  usePageKeys(pressScreenKey);
}

function pressScreenKey(key: string): boolean {
  if (key === 'p') toggleProjector();
  else if (key === '.') useStore.setState({ blank: true });
  else if (key === '?') useStore.setState({ dialog: 'keys' });
  else return false;
  return true;
}

const typing = 'input, select, textarea, [contenteditable="true"]';
const paging: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);
const sliding: ReadonlySet<string> = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
]);

/** Not with a key held, not while a dialog is open or keys are off, nor a key that the focused field has a use for. */
function isForPage(event: KeyboardEvent): boolean {
  const { keys, blank } = useStore.getState();
  if (!keys || blank || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.shiftKey && event.key !== '?') return false; // typed with Shift on most keyboards
  if (document.querySelector('dialog[open], :popover-open') !== null) return false;
  return !isForField(event);
}

/** What is typed belongs to its field, and the arrows to a slider; the keys of a clicker only to a list or a longer text. */
function isForField({ target, key }: KeyboardEvent): boolean {
  const field = target instanceof Element ? target.closest(typing) : null;
  if (field === null) return false;
  if (field.matches('input[type="range"]')) return sliding.has(key);
  return !paging.has(key) || field.matches('select, textarea');
}
