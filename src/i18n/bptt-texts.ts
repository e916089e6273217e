import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { bptt as en } from './en/bptt.ts';
import { bptt as id } from './id/bptt.ts';

/** What the lab of backpropagation through time says; fetched with it. */
export type BpttTexts = Widened<typeof id>;

export const bpttTexts: Readonly<Record<Language, BpttTexts>> = { id, en };
