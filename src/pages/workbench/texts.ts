import { textsOf } from '../../i18n/texts-of.ts';
import { bench as en } from './texts.en.ts';
import { type BenchTexts, bench as id } from './texts.id.ts';

/** What the workbench says; fetched with it. */
export const benchTexts = textsOf<BenchTexts>({ id, en });
