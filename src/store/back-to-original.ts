import { load } from './load.ts';

/** Shows the example as it was given, for what stands on every page: what edits is there once an example is open. */
export async function fetchBackToOriginal(): Promise<void> {
  const { backToOriginal } = await load(() => import('./edit.ts'));
  backToOriginal();
}
