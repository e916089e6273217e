/** How a date such as 3/4/2018 is meant: day or month first. */
export type DateOrder = 'dmy' | 'mdy';

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'peb', 'pebruari'],
  ['mar', 'maret', 'march', 'mrt'],
  ['apr', 'april'],
  ['may', 'mei'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'agustus', 'august', 'agu', 'agt', 'ags'],
  ['sep', 'september', 'sept'],
  ['oct', 'oktober', 'october', 'okt'],
  ['nov', 'november', 'nop', 'nopember'],
  ['dec', 'desember', 'december', 'des'],
];

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, days_from_civil). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}

function civil(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return undefined;
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  const days = daysFromCivil(year, month, day);
  return days < next ? days : undefined;
}

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

const time =
  /[t ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(?:z|[+-]\d{2}:?\d{2})?$/;

/** The part of a day at the end of a text, and the text without it. */
function splitTime(text: string): { readonly date: string; readonly fraction: number } {
  const match = text.includes(':') ? time.exec(text) : null;
  if (match === null) return { date: text, fraction: 0 };
  const [whole, hour = '0', minute = '0', second = '0', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  const fraction = (hours * 3600 + Number(minute) * 60 + Number(second)) / 86400;
  return { date: text.slice(0, text.length - whole.length), fraction };
}

function readDigits(text: string, order: DateOrder): number | undefined {
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text);
  if (iso !== null) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const compact = /^([12]\d{3})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return civil(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const quarter = /^(?:(\d{4})[- ]?[qk]([1-4])|[qk]([1-4])[- ]?(\d{4}))$/.exec(text);
  if (quarter !== null) {
    const [year, nth] = [quarter[1] ?? quarter[4], quarter[2] ?? quarter[3]];
    return civil(Number(year), 3 * Number(nth) - 2, 1);
  }
  const monthly = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthly !== null) return civil(Number(monthly[2]), Number(monthly[1]), 1);
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (short === null) return undefined;
  const [, first = '', second = '', year = ''] = short;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return civil(fullYear(year), Number(month), Number(day));
}

/** 24-Oct-18, Oct 24, 2018, 24 Oktober 2018, Jan 2000, Jan-00, each with a day of the week before it or not. */
function readNamed(text: string): number | undefined {
  const parts = text.split(/[\s,./-]+/).filter((part) => part !== '');
  const month = parts.flatMap((part) => months.get(part) ?? [])[0];
  const numbers = parts.filter((part) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(part)).map(bareDigits);
  const names = parts.filter((part) => /^\p{L}+$/u.test(part));
  if (month === undefined || names.length + numbers.length !== parts.length) return undefined;
  const [first, second, third] = numbers;
  if (names.length > 2 || first === undefined || third !== undefined) return undefined;
  if (second === undefined) return civil(fullYear(first), month, 1);
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return year.length === 1 ? undefined : civil(fullYear(year), month, Number(day));
}

const bareDigits = (text: string): string => text.replace(/\D/g, '');

/**
 * The days since 1970-01-01 of a date as files write it (2018-10-24, 24/10/2018, 24-Oct-18, 24 Oktober 2018, 2018-10,
 * Q4 2018), a time of day as a fraction; undefined where the text is no date, a bare year included.
 */
export function readDate(cell: string, order: DateOrder): number | undefined {
  const { date, fraction } = splitTime(cell.trim().toLowerCase());
  const days = readDigits(date, order) ?? readNamed(date);
  return days === undefined ? undefined : days + fraction;
}
