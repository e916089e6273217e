import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { stations as en } from './en/stations.ts';
import { stations as id } from './id/stations.ts';

/** What a page says that is walked part by part; fetched with the first such page. */
export type StationsTexts = Widened<typeof id>;

export const stationsTexts: Readonly<Record<Language, StationsTexts>> = { id, en };
