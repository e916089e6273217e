import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { bench as en } from './en/bench.ts';
import { bench as id } from './id/bench.ts';

/** What the workbench says; fetched with it. */
export type BenchTexts = Widened<typeof id>;

export const benchTexts: Readonly<Record<Language, BenchTexts>> = { id, en };
