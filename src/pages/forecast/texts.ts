import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { forecastEnglish } from './about.en.ts';
import { forecastIndonesian } from './about.id.ts';
import { forecast as en } from './texts.en.ts';
import { type ForecastTexts, forecast as id } from './texts.id.ts';

/** What the forecasting lab says; fetched with it. */
export const forecastTexts = textsOf<ForecastTexts>({ id, en });

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/forecast',
  text: { id: forecastIndonesian, en: forecastEnglish },
};
