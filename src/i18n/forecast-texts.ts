import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { forecast as en } from './en/forecast.ts';
import { forecast as id } from './id/forecast.ts';

/** What the forecasting lab says; fetched with it. */
export type ForecastTexts = Widened<typeof id>;

export const forecastTexts: Readonly<Record<Language, ForecastTexts>> = { id, en };
