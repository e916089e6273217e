/** English sentences about files that give no series; every other language translates these keys (see i18n). */
export const csvFaults = {
  empty: '{file}: found nothing to read, wanted rows of values under a heading',
  notText: '{file}: found bytes that are not text, wanted a CSV file (Excel: Save As, CSV)',
  unreadable: '{file}: found a file that cannot be read, wanted a CSV file',
  workbook: '{file}: found an Excel workbook, wanted a CSV file (Excel: Save As, CSV)',
  tooLarge: '{file}: found more than {most} MB, wanted a smaller CSV file',
  tooManyRows: '{file}: found {found} rows, wanted at most {most}',
  quote: '{file}: row {row}, column {column} opens a quotation mark, wanted one that closes it',
  cells: '{file}: row {row} has {found} cells, wanted {wanted} as in the heading',
  noNumbers: '{file}: found no column of numbers, wanted one such as 12.5 or 12,5 in each row',
  unknownColumn: '{file}: found no column {column}, wanted one of {options}',
  notNumber:
    '{file}: row {row}, column {column}: found {found}, wanted a number such as {example}, or an empty cell',
  tooLargeNumber:
    '{file}: row {row}, column {column}: found {found}, wanted a number between -1e100 and 1e100',
  undecided: '{file}: {question} (settle it with {flags})',
  noDate: '{file}: row {row}, column {column}: found no date, wanted one such as 2018-10-24',
  notDate:
    '{file}: row {row}, column {column}: found {found}, wanted a date such as 2018-10-24 or 24/10/2018',
  onlyMissing: '{file}: column {column} has no value, wanted numbers',
  constant: '{file}: all values to train on are {found}, wanted at least two different ones',
  tooFew:
    '{file}: found {found} values, wanted at least {wanted} for windows of {window} and {test} test values',
} as const;

export type CsvFaultCode = keyof typeof csvFaults;
export type CsvFaultValues = Readonly<Record<string, string | number>>;

/** A sentence with its values in place, in the language of `sentences`. */
export const fillCsvFault = (
  sentences: Readonly<Record<CsvFaultCode, string>>,
  code: CsvFaultCode,
  values: CsvFaultValues,
): string => sentences[code].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

/** What is wrong with a file of the reader: the message is English, the parts let the app say it in other languages. */
export class CsvFault extends RangeError {
  readonly code: CsvFaultCode;
  readonly values: CsvFaultValues;

  constructor(code: CsvFaultCode, values: CsvFaultValues) {
    super(fillCsvFault(csvFaults, code, values));
    this.name = 'CsvFault';
    this.code = code;
    this.values = values;
  }
}

/** A piece of a file in quotation marks, cut where it is long, without signs that break a line. */
export function quoted(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`;
}
