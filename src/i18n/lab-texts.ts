import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { lab as en } from './en/lab.ts';
import { lab as id } from './id/lab.ts';

/** What the frame of a lab says; fetched with the first lab, so that the home page does not carry it. */
export type LabTexts = Widened<typeof id>;

export const labTexts: Readonly<Record<Language, LabTexts>> = { id, en };
