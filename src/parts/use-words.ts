import type { Language, Texts } from '../notation/language.ts';
import { formatNumber, fullNumber, grouped } from '../notation/number.ts';
import { selectComma } from '../store/selectors.ts';
import { useStore } from '../store/store.ts';
import { useLanguage } from './use-language.ts';

/** Texts in the reader's language, and how numbers are written in it. */
export interface Words<T> {
  readonly language: Language;
  readonly texts: T;
  /** Whether a comma parts the decimals, and a point the thousands. */
  readonly comma: boolean;
  /** 0.823, and 2.3·10⁻⁹ for what is not 0 but would print as 0. */
  readonly write: (value: number, decimals?: number) => string;
  readonly full: (value: number) => string;
  /** A whole number with its thousands marked: 35.000 or 35,000. */
  readonly count: (value: number) => string;
  /** One of many texts by its key; the key itself where it has none. */
  readonly say: (texts: Readonly<Record<string, Texts>>, key: string) => string;
}

/** What a page says and how it writes numbers, of its texts in every language. */
export function useWords<T>(texts: Readonly<Record<Language, T>>): Words<T> {
  const language = useLanguage();
  const comma = useStore(selectComma);
  return {
    language,
    texts: texts[language],
    comma,
    write: (value, decimals = 3) => formatNumber(value, { decimals, comma }, 'scientific'),
    full: (value) => fullNumber(value, comma),
    count: (value) => grouped(value, comma ? '.' : ','),
    say: (of, key) => of[key]?.[language] ?? key,
  };
}
