import type { KeyboardEvent } from 'react';
import { useStore } from '../store/store.ts';

/** Nothing is open over the page any more: its keys count again. */
export const closeDialog = (): void => useStore.setState({ dialog: undefined });

/** Escape closes at once: the browser would tell of it later, and the key that follows would be lost. */
export function leaveDialog(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  event.currentTarget.close(); // gives the focus back to the opener
  closeDialog();
}
