import type { Keymap } from '../../parts/frame/keymap.ts';
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
} from '../../store/actions.ts';
import { redo, undo } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';

/** What leads to another step; playing ends with it. */
const moves: Keymap = {
  ArrowRight: () => stepBy(1),
  ArrowLeft: () => stepBy(-1),
  'Shift+ArrowRight': () => timestepBy(1),
  'Shift+ArrowLeft': () => timestepBy(-1),
  PageDown: () => timestepBy(1),
  PageUp: () => timestepBy(-1),
  Home: () => goToStep(0),
  End: () => goToStep(Number.POSITIVE_INFINITY),
  f: () => goToPhase('forward'),
  b: () => goToPhase('backward'),
  n: () => goToEpoch(useStore.getState().epoch + 1),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((t) => [`${t}`, () => goToTimestep(t)] as const),
  ),
};

const still = (move: () => unknown) => (): unknown => {
  useStore.setState({ playing: false });
  return move();
};

/** What every key does on the step screen, beside those that every page has. */
export const walkKeys: Keymap = {
  ...Object.fromEntries(Object.entries(moves).map(([key, move]) => [key, still(move)] as const)),
  ArrowDown: () => markRow(1),
  ArrowUp: () => markRow(-1),
  Space: togglePlaying,
  e: () => {
    toggleEdit();
    if (useStore.getState().tab === 'edit')
      requestAnimationFrame(() => document.getElementById('tab-edit')?.focus());
  },
  s: openShare,
  l: () =>
    useStore.setState(({ ledgerOpen, tab }) => ({
      ledgerOpen: !ledgerOpen,
      tab: tab === 'ledger' ? 'computation' : 'ledger',
    })),
};

/** Undo and redo of edits, also while typing in a field of the edit pane, whose changes are those of the example. */
export const editKeys: Keymap = { '$mod+z': undo, '$mod+Shift+z': redo, '$mod+y': redo };
