const zone =
  '(?:\\s*(?:z|utc|gmt|wib|wita|wit)?\\s*(?:[+-]\\d{2}:?(?:\\d{2})?)?(?:\\s*\\([^)]*\\))?)';
const seconds = '(?:[:.](\\d{2})(?:[.,]\\d+)?)?';
const clock = `(\\d{1,2})[:.](\\d{2})${seconds}\\s*(am|pm)?`;
const behind = new RegExp(`^(.*?)(?:[t,]\\s*|\\s+)(?:(?:pukul|jam|at)\\s+)?${clock}${zone}$`);
const compact = /^(\d{8}(?=[t ]?\d)|\d{4}-\d{2}-\d{2}(?=[t ]))[t ]?(\d{2})(\d{2})(\d{2})?z?$/;
const alone = new RegExp(`^()${clock}${zone}$`);

/** The part of a day that has passed at a time such as 19:30, 19.30.00 or 7:30 PM; undefined where it is none. */
export function readTime(text: string): number | undefined {
  const match = alone.exec(text.trim().toLowerCase());
  return match === null ? undefined : fractionOf(match);
}

/** The part of a day at the end of a date in small letters, and the date without it. */
export function splitTime(text: string): { readonly date: string; readonly fraction: number } {
  const match = text.length < 9 ? null : (matchOf(text) ?? compact.exec(text));
  const fraction = match === null ? undefined : fractionOf(match);
  if (fraction === undefined) return { date: text, fraction: 0 };
  return { date: (match?.[1] ?? text).trim(), fraction };
}

function matchOf(text: string): RegExpExecArray | null {
  const match = behind.exec(text);
  // “24.10.2018” and “24 10.18” have no time; what stands before one has a year or a month
  return /\d{4}|[a-z]{3}|\d[-/.]\d+[-/.]\d/.test(match?.[1] ?? '') ? match : null;
}

function fractionOf([, , hour = '0', minute = '0', second = '0', half]: RegExpExecArray):
  | number
  | undefined {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86400;
}
