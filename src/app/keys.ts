import { createKeybindingsHandler } from 'tinykeys';
import { addressOf, neighboursOf } from '../lessons/index.ts';
import { hearKeys } from '../parts/frame/page-keys.ts';
import {
  goToEpoch,
  goToPhase,
  goToStep,
  goToTimestep,
  markRow,
  openShare,
  stepBy,
  timestepBy,
  toggleEdit,
  togglePlaying,
  toggleProjector,
} from '../store/actions.ts';
import { redo, undo } from '../store/edit.ts';
import { useStore } from '../store/store.ts';
import { readAddress } from './address.ts';

type KeyHandler = (event: KeyboardEvent) => void;

/** What every key does on the step screen. */
const bindings: Readonly<Record<string, () => void>> = {
  ArrowRight: () => stepBy(1),
  ArrowLeft: () => stepBy(-1),
  'Shift+ArrowRight': () => timestepBy(1),
  'Shift+ArrowLeft': () => timestepBy(-1),
  ArrowDown: () => markRow(1),
  ArrowUp: () => markRow(-1),
  PageDown: () => timestepBy(1),
  PageUp: () => timestepBy(-1),
  Home: () => goToStep(0),
  End: () => goToStep(Number.POSITIVE_INFINITY),
  Space: togglePlaying,
  f: () => goToPhase('forward'),
  b: () => goToPhase('backward'),
  n: () => goToEpoch(useStore.getState().epoch + 1),
  e: () => {
    toggleEdit();
    if (useStore.getState().tab === 'edit')
      requestAnimationFrame(() => document.getElementById('tab-edit')?.focus());
  },
  s: openShare,
  p: toggleProjector,
  l: () =>
    useStore.setState(({ ledgerOpen, tab }) => ({
      ledgerOpen: !ledgerOpen,
      tab: tab === 'ledger' ? 'computation' : 'ledger',
    })),
  '[': () => leaveFor('before'),
  ']': () => leaveFor('after'),
  '.': () => useStore.setState({ blank: true, playing: false }),
  '?': () => useStore.setState({ dialog: 'keys' }),
  'Shift+?': () => useStore.setState({ dialog: 'keys' }),
};

/** Goes to the lesson or lab beside the present one in the path; the ends hold. */
function leaveFor(side: 'before' | 'after'): void {
  const card = neighboursOf(readAddress(location.hash).path.split('/')[2] ?? '')[side];
  if (card !== undefined) location.hash = addressOf(card);
}

const moves = new Set([
  'ArrowRight',
  'ArrowLeft',
  'Shift+ArrowRight',
  'Shift+ArrowLeft',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'f',
  'b',
  'n',
]);

/** Listens to the keys of the step screen; gives back how to stop. */
export function listenToKeys(): () => void {
  const digits = Array.from({ length: 9 }, (_, i): [string, KeyHandler] => [
    `${i + 1}`,
    guarded(() => goToTimestep(i + 1), 'digit'),
  ]);
  const named = Object.entries(bindings).map(([key, run]): [string, KeyHandler] => [
    key,
    guarded(run, key),
  ]);
  const changes = Object.entries(history).map(([key, run]): [string, KeyHandler] => [
    key,
    duringEdits(run),
  ]);
  return listen(Object.fromEntries([...digits, ...named, ...changes]));
}

/** Undo and redo of edits; they stay on when single keys are switched off. */
const history: Readonly<Record<string, () => void>> = {
  '$mod+z': undo,
  '$mod+Shift+z': redo,
  '$mod+y': redo,
};

/** Listens to the keys that lead along the path, for pages that are no step screen. */
export function listenToPathKeys(): () => void {
  const named = (['[', ']'] as const).map((key): [string, KeyHandler] => [
    key,
    guarded(bindings[key] ?? (() => undefined), key),
  ]);
  return listen(Object.fromEntries(named));
}

/** A key that a field has used is not looked up: it is none of the screen's. */
function listen(map: Readonly<Record<string, KeyHandler>>): () => void {
  const handle = createKeybindingsHandler(map);
  const onKey = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented) handle(event);
  };
  return hearKeys(onKey);
}

const ownHistory = 'textarea, [contenteditable="true"], dialog *';

/** Also while typing in a field of the edit pane, whose changes are those of the example. */
function duringEdits(run: () => void): KeyHandler {
  return (event) => {
    const { dialog, blank } = useStore.getState();
    if (blank || dialog !== undefined) return;
    if (event.target instanceof Element && event.target.closest(ownHistory) !== null) return;
    event.preventDefault();
    run();
  };
}

/** Not while typing, not while a dialog is open, not when switched off; keys of a focused control stay its own. */
function guarded(run: () => void, key: string): KeyHandler {
  return (event) => {
    const { keys, dialog, blank } = useStore.getState();
    if (blank) return;
    if (!keys || dialog !== undefined || belongsToControl(event, key)) return;
    event.preventDefault();
    if (moves.has(key) || key === 'digit') useStore.setState({ playing: false });
    run();
  };
}

const typing = 'input, select, textarea, [contenteditable="true"], dialog *';
const pressed = 'button, a, summary, [role="button"], [role="tab"], [role="radio"]';

function belongsToControl({ target }: KeyboardEvent, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing) !== null) {
    const isRange =
      target instanceof HTMLInputElement &&
      target.type === 'range' &&
      target.dataset.steps !== undefined;
    return !(isRange && (key === 'PageDown' || key === 'PageUp' || key.startsWith('Shift')));
  }
  return key === 'Space' && target.closest(pressed) !== null;
}

/** While the screen is blank any key brings it back. */
export function wakeOnKey(): () => void {
  const wake = (event: KeyboardEvent): void => {
    if (!useStore.getState().blank) return;
    event.preventDefault();
    event.stopPropagation();
    useStore.setState({ blank: false });
  };
  return hearKeys(wake, true);
}
