import { lab as en } from './en/lab.ts';
import { lab as id, type LabTexts } from './id/lab.ts';
import { textsOf } from './texts-of.ts';

/** What the frame of a lab says; fetched with the first lab, so that the home page does not carry it. */
export const labTexts = textsOf<LabTexts>({ id, en });
