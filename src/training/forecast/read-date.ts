import { splitTime } from './read-time.ts';

/** How a date such as 3/4/2018 or 18/04/03 is meant: day, month or a year of two digits first. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'peb', 'pebruari'],
  ['mar', 'maret', 'march', 'mrt'],
  ['apr', 'april'],
  ['may', 'mei'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'agustus', 'august', 'agu', 'agt', 'ags', 'agust'],
  ['sep', 'september', 'sept'],
  ['oct', 'oktober', 'october', 'okt'],
  ['nov', 'november', 'nop', 'nopember'],
  ['dec', 'desember', 'december', 'des'],
];

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The month that a name stands for, from 1; undefined where it is none. */
export const monthOf = (name: string): number | undefined =>
  months.get(name.trim().toLowerCase().replace(/\.$/, ''));

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

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarterYear =
  /^(\d{4})[-/ ]?(?:q|k|tw|kw|triwulan|kuartal|kwartal|quarter)[- ]?([1-4]|i{1,3}|iv)$/;
const yearQuarter =
  /^(?:q|k|tw|kw|triwulan|kuartal|kwartal|quarter)[- .]*([1-4]|i{1,3}|iv)(?:[-/ ,.]*(\d{4})|(?:[-/ ]?'|[-/ ])(\d{2}))$/;

const quarterFirst = /^([1-4])[qk][-/ ]?(\d{4}|\d{2})$/;

/** 2018Q4, 2018-Q4, Q4 2018, Triwulan IV 2018: its first day. */
function readQuarter(text: string): number | undefined {
  const [, first, second] = quarterYear.exec(text) ?? [];
  const [, nth = second, long, short] = yearQuarter.exec(text) ?? quarterFirst.exec(text) ?? [];
  const year = long ?? short ?? first;
  if (nth === undefined || year === undefined) return undefined;
  return civil(fullYear(year), 3 * (romans[nth] ?? Number(nth)) - 2, 1);
}

/** Semester II 2018, 2018 Semester 2: its first day. */
function readHalf(text: string): number | undefined {
  const [, nth, year] = /^(?:semester|smt)[-. ]*(ii?|[12])[-/ ,.]+(\d{4})$/.exec(text) ?? [];
  const [, first, second] = /^(\d{4})[-/ ]*(?:semester|smt)[-. ]*(ii?|[12])$/.exec(text) ?? [];
  const half = nth ?? second;
  if (half === undefined) return undefined;
  return civil(Number(year ?? first), 6 * (romans[half] ?? Number(half)) - 5, 1);
}

/** The Monday of a week of ISO 8601: 2018-W43. */
function readWeek(text: string): number | undefined {
  const match = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/.exec(text);
  if (match === null || Number(match[2]) < 1 || Number(match[2]) > 53) return undefined;
  const fourth = daysFromCivil(Number(match[1]), 1, 4); // lies in week 1
  const weekday = (((fourth + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return fourth - weekday + 7 * (Number(match[2]) - 1) + Number(match[3] ?? 1) - 1;
}

function readDigits(text: string, order: DateOrder): number | undefined {
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text);
  if (iso !== null) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const compact = /^([12]\d{3})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return civil(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const numbered = /^(\d{4})-?m(\d{1,2})$/.exec(text); // as the IMF writes months
  if (numbered !== null) return civil(Number(numbered[1]), Number(numbered[2]), 1);
  const monthly = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthly !== null) return civil(Number(monthly[2]), Number(monthly[1]), 1);
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (short === null) return readQuarter(text) ?? readWeek(text) ?? readHalf(text);
  const [, first = '', second = '', year = ''] = short;
  if (order === 'ymd' && first.length === 2 && year.length === 2)
    return civil(fullYear(first), Number(second), Number(year));
  const [day, month] = order === 'mdy' ? [second, first] : [first, second];
  return civil(fullYear(year), Number(month), Number(day));
}

/** 24-Oct-18, Oct 24, 2018, 24 Oktober 2018, Jan 2000, Jan-00, each with a day of the week before it or not. */
function readNamed(text: string): number | undefined {
  const parts = text.split(/[\s,./'-]+/).filter((part) => part !== '');
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

const weekday =
  /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?)[.,]*\s+(?=\d)/;

/** A date in small letters without the sign that marks it as text, blanks around its strokes and the day of the week. */
const plainOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/^'/, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(weekday, '');

const bareDigits = (text: string): string => text.replace(/\D/g, '');

/**
 * The days since 1970-01-01 of a date as files write it (2018-10-24, 24/10/2018, 24-Oct-18, 24 Oktober 2018, 2018-10,
 * 2018M10, Q4 2018, 2018-W43), a time of day as a fraction; undefined where the text is no date, a bare year included.
 */
export function readDate(cell: string, order: DateOrder): number | undefined {
  const iso = commonest.exec(cell); // most files have these, and long ones many of them
  if (iso !== null) return fromIso(iso);
  const { date, fraction } = splitTime(plainOf(cell));
  const days = readDigits(date, order) ?? readNamed(date);
  return days === undefined ? undefined : days + fraction;
}

const commonest = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

function fromIso([, year, month, day, hour = '0', minute = '0', second = '0']: RegExpExecArray) {
  const days = civil(Number(year), Number(month), Number(day));
  if (days === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86400;
}

/** A date in days since 1970-01-01 as ISO 8601, with the time where one is wanted. */
export function isoOf(days: number, hasTime: boolean): string {
  const date = new Date(Math.round(days * 86_400_000)).toISOString();
  return hasTime ? date.slice(0, 19) : date.slice(0, 10);
}
