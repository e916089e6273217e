import { fullNumber } from '../../notation/number.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { FunctionsTexts } from './texts.id.ts';
import { functionsTexts } from './texts.ts';

/** The texts of the reader's language, and how a number is written in full. */
export interface Words {
  readonly texts: FunctionsTexts;
  readonly full: (value: number) => string;
}

export function useWords(): Words {
  const texts = functionsTexts[useLanguage()];
  const comma = useStore(selectComma);
  return { texts, full: (value) => fullNumber(value, comma) };
}
