import { formatNumber } from '../../notation/number.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { NamesTexts } from './texts.id.ts';
import { namesTexts } from './texts.ts';

/** The texts of the reader's language, and how numbers are written in it. */
export interface Words {
  readonly texts: NamesTexts;
  /** 23,084 */
  readonly write: (value: number, decimals?: number) => string;
  /** 0,82, and 2,1·10⁻⁵ for what would print as 0. */
  readonly writeSmall: (value: number) => string;
  /** 35.000 */
  readonly count: (value: number) => string;
  readonly comma: boolean;
}

export function useWords(): Words {
  const texts = namesTexts[useLanguage()];
  const comma = useStore(selectComma);
  return {
    texts,
    comma,
    write: (value, decimals = 3) => formatNumber(value, { decimals, comma }),
    writeSmall: (value) => formatNumber(value, { decimals: 2, comma }, 'scientific'),
    count: (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ','),
  };
}
