import { useStore } from './store.ts';

/** Large type for a class, or not. The table below the step gives its room back. */
export function toggleProjector(): void {
  useStore.setState(({ projector }) => ({ projector: !projector, ledgerOpen: false }));
}
