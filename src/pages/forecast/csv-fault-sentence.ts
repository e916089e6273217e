import { csvFaults as id } from '../../i18n/id/csv-faults.ts';
import type { Language } from '../../notation/language.ts';
import {
  type CsvFault,
  type CsvFaultCode,
  csvFaults as en,
  fillCsvFault,
} from '../../training/forecast/csv-fault.ts';

const sentences: Readonly<Record<Language, Readonly<Record<CsvFaultCode, string>>>> = { id, en };

/** What is wrong with a file of values over time, in the reader's language. */
export const csvFaultSentence = (
  { code, values }: Pick<CsvFault, 'code' | 'values'>,
  language: Language,
): string => fillCsvFault(sentences[language], code, values);
