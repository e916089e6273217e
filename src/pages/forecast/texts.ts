import { textsOf } from '../../i18n/texts-of.ts';
import { forecast as en } from './texts.en.ts';
import { type ForecastTexts, forecast as id } from './texts.id.ts';

/** What the forecasting lab says; fetched with it. */
export const forecastTexts = textsOf<ForecastTexts>({ id, en });
