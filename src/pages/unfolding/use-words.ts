import { formatNumber } from '../../notation/number.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { UnfoldingTexts } from './texts.id.ts';
import { unfoldingTexts } from './texts.ts';

/** The texts of the reader's language, and how numbers are written in it. */
export interface Words {
  readonly texts: UnfoldingTexts;
  readonly write: (value: number, decimals?: number) => string;
  /** A count with its thousands marked: 10.000 or 10,000. */
  readonly count: (value: number) => string;
}

export function useWords(): Words {
  const language = useLanguage();
  const comma = useStore(selectComma);
  return {
    texts: unfoldingTexts[language],
    write: (value, decimals = 3) => formatNumber(value, { decimals, comma }, 'scientific'),
    count: (value) => value.toLocaleString(comma ? 'id-ID' : 'en-US'),
  };
}
