import type { Station } from './stations.ts';
import type { FunctionsTexts } from './texts.id.ts';

/** What is said about a function, in the way that it is run. */
export function noteOf({ notes }: FunctionsTexts, { id, variant, show }: Station): string {
  const own: Readonly<Record<string, string>> = notes[id];
  return own[show === 'prints' ? variant : show] ?? '';
}
