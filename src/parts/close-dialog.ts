import type { KeyboardEvent } from 'react';
import { type State, useStore } from '../store/store.ts';

type Dialog = NonNullable<State['dialog']>;

/**
 * This dialog is not open over the page any more: the page's keys count again. The browser tells of a closing
 * late; another dialog that the next key has opened meanwhile stays.
 */
export const closeDialog = (dialog: Dialog): void =>
  useStore.setState((state) => (state.dialog === dialog ? { dialog: undefined } : {}));

/** Escape closes at once: the browser would tell of it later, and the key that follows would be lost. */
export const leaveDialog =
  (dialog: Dialog) =>
  (event: KeyboardEvent<HTMLDialogElement>): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.currentTarget.close(); // gives the focus back to the opener
    closeDialog(dialog);
  };
