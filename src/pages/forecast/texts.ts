import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { forecast as en } from './texts.en.ts';
import { forecast as id } from './texts.id.ts';

/** What the forecasting lab says; fetched with it. */
export type ForecastTexts = Widened<typeof id>;

export const forecastTexts: Readonly<Record<Language, ForecastTexts>> = { id, en };
