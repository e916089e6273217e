import { stations as en } from './en/stations.ts';
import { stations as id, type StationsTexts } from './id/stations.ts';
import { textsOf } from './texts-of.ts';

/** What a page says that is walked part by part; fetched with the first such page. */
export const stationsTexts = textsOf<StationsTexts>({ id, en });
