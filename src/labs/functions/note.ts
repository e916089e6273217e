import type { FunctionsTexts } from '../../i18n/functions-texts.ts';
import type { Station } from './stations.ts';

/** What is said about a function, in the way that it is run. */
export function noteOf({ notes }: FunctionsTexts, { id, variant, show }: Station): string {
  const own: Readonly<Record<string, string>> = notes[id];
  return own[show === 'prints' ? variant : show] ?? '';
}
