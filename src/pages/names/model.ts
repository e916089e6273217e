import { graphemesOf } from '../../engine/graphemes.ts';
import { createKernels } from '../../training/create-kernels.ts';
import { openNetwork } from '../../training/language-model/language-model.ts';
import type { LanguageModelSettings } from '../../training/language-model/settings.ts';
import type { Network, Snapshot } from '../../training/network.ts';

/** What was learnt, apart from the training: to make names with and to look into. */
export interface Model {
  readonly settings: LanguageModelSettings;
  readonly vocabulary: readonly string[];
  readonly network: Network;
  /** The text it learnt from. */
  readonly text: string;
}

/** A copy of what a training has learnt so far. @throws RangeError where the snapshot is of another network */
export async function openModel(
  settings: LanguageModelSettings,
  vocabulary: readonly string[],
  snapshot: Snapshot,
  text: string,
): Promise<Model> {
  const kernels = await createKernels(settings.precision, undefined);
  const network = openNetwork(settings, vocabulary.length, kernels);
  network.restore(snapshot);
  return { settings, vocabulary, network, text };
}

/** How a character is shown: the end of a name and the space would not be seen. */
export const shownCharacter = (character: string | undefined): string =>
  character === '\n' ? '↵' : character === ' ' ? '␣' : (character ?? '');

/** Whether a name is a line of the text: remembered, not invented. */
export function isLineOf(text: string, name: string): boolean {
  if (name === '') return false;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const [before, after] = [lower.slice(0, at), lower.slice(at + name.length)];
    if (
      /(^|[\n\r])[^\S\n\r]*$/.test(before.slice(-20)) &&
      /^[^\S\n\r]*($|[\n\r])/.test(after.slice(0, 20))
    )
      return true;
  }
  return false;
}

/** The symbols of what a reader typed; characters that the model never saw are left out and given back. */
export function symbolsOf(
  typed: string,
  vocabulary: readonly string[],
): { readonly symbols: readonly number[]; readonly unknown: readonly string[] } {
  const characters = graphemesOf(typed.toLowerCase().normalize('NFC'));
  const places = characters.map((character) => vocabulary.indexOf(character));
  return {
    symbols: places.filter((place) => place > 0),
    unknown: [...new Set(characters.filter((_, at) => (places[at] ?? 0) <= 0))],
  };
}
