import type { Language } from '../../notation/language.ts';
import { formatNumber } from '../../notation/number.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { ForecastTexts } from './texts.id.ts';
import { forecastTexts } from './texts.ts';

/** The texts of the reader's language, and how numbers are written in it. */
export interface Words {
  readonly language: Language;
  readonly texts: ForecastTexts;
  readonly comma: boolean;
  readonly write: (value: number, decimals?: number) => string;
  /** 35.000 */
  readonly count: (value: number) => string;
  /** 12 s, 3 min, 2 h */
  readonly time: (seconds: number) => string;
}

export function useWords(): Words {
  const language = useLanguage();
  const texts = forecastTexts[language];
  const comma = useStore(selectComma);
  const count = (value: number): string =>
    String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ',');
  return {
    language,
    texts,
    comma,
    count,
    write: (value, decimals = 3) => formatNumber(value, { decimals, comma }, 'scientific'),
    time: (seconds) =>
      seconds < 90
        ? texts.seconds(count(Math.max(1, seconds)))
        : seconds < 5400
          ? texts.minutes(count(seconds / 60))
          : texts.hours(formatNumber(seconds / 3600, { decimals: 1, comma })),
  };
}
