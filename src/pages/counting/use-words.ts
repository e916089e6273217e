import { useLanguage } from '../../parts/use-language.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { grouped } from './summary.ts';
import type { CountingTexts } from './texts.id.ts';
import { countingTexts } from './texts.ts';

/** The texts of the reader's language, and how whole numbers are written in it: 10.400 or 10,400. */
export function useWords(): {
  readonly texts: CountingTexts;
  readonly write: (count: number) => string;
} {
  const texts = countingTexts[useLanguage()];
  const separator = useStore(selectComma) ? '.' : ',';
  return { texts, write: (count) => grouped(count, separator) };
}
