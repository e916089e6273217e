import type { Language, Texts } from '../../notation/language.ts';
import { formatNumber } from '../../notation/number.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { WhySequencesTexts } from './texts.id.ts';
import { whySequencesTexts } from './texts.ts';

/** The texts of the reader's language, and how numbers and the words of the networks are written in it. */
export interface Words {
  readonly language: Language;
  readonly texts: WhySequencesTexts;
  readonly write: (value: number, decimals?: number) => string;
  /** The name of a word of a set. */
  readonly say: (words: Readonly<Record<string, Texts>>, key: string) => string;
}

export function useWords(): Words {
  const language = useLanguage();
  const comma = useStore(selectComma);
  return {
    language,
    texts: whySequencesTexts[language],
    write: (value, decimals = 3) => formatNumber(value, { decimals, comma }, 'scientific'),
    say: (words, key) => words[key]?.[language] ?? key,
  };
}
