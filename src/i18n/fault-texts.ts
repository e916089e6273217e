import type { FaultCode } from '../engine/fault.ts';
import type { Language } from '../notation/language.ts';
import { faults as en } from './en/faults.ts';
import { faults as id } from './id/faults.ts';

interface FaultTexts {
  readonly sentence: (subject: string, found: string, wanted: string) => string;
  readonly phrases: Readonly<Record<FaultCode, string>>;
}

/** What is wrong with an example, apart from the catalogue: only pages that read examples need it. */
export const faultTexts: Readonly<Record<Language, FaultTexts>> = { id, en };
