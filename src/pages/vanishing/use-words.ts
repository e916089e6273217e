import { formatNumber } from '../../notation/number.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { VanishingTexts } from './texts.id.ts';
import { vanishingTexts } from './texts.ts';

/** The texts of the reader's language, and how numbers are written in it. */
export interface Words {
  readonly texts: VanishingTexts;
  /** 0.823, and 2.3·10⁻⁹ for what would print as 0. */
  readonly write: (value: number, decimals?: number) => string;
}

export function useWords(): Words {
  const texts = vanishingTexts[useLanguage()];
  const comma = useStore(selectComma);
  return {
    texts,
    write: (value, decimals = 3) => formatNumber(value, { decimals, comma }, 'scientific'),
  };
}
