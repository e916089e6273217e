import { kindsOf } from './cell-kind.ts';
import { lengthOf, type TableRow } from './parse-cells.ts';

/** Of each column what most rows of values have there: v a number or date, t text, ? nothing. */
export type BodyForm = readonly string[];

const sampled = 600;
const mostForms = 150;

/** Some rows from the beginning, the end and between. */
export function sampleOf<T>(rows: readonly T[], most = sampled): readonly T[] {
  if (rows.length <= most) return rows;
  const third = Math.floor(most / 3);
  const middle = rows.slice(third, -third);
  const every = Math.ceil(middle.length / third);
  return [
    ...rows.slice(0, third),
    ...middle.filter((_, at) => at % every === 0),
    ...rows.slice(-third),
  ];
}

/** The form that most rows agree with; rows with more values, and those with a date, weigh more. Undefined without values. */
export function bodyFormOf(rows: readonly TableRow[]): BodyForm | undefined {
  const counts = new Map<string, number>();
  for (const { cells } of sampleOf(rows)) {
    const form = kindsOf(cells.slice(0, lengthOf(cells)));
    if (/[vd]/.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts]
    .sort((a, b) => b[1] * weightOf(b[0]) - a[1] * weightOf(a[0]))
    .slice(0, mostForms);
  const bare = forms.map(([form, count]) => ({
    form: form.replaceAll('d', 'v'),
    count,
    weight: weightOf(form),
  }));
  const support = bare.map(({ form }) =>
    bare.reduce(
      (sum, other) => sum + (agree(form, other.form) ? other.count * other.weight : 0),
      0,
    ),
  );
  const best = bare[support.indexOf(support.reduce((most, each) => Math.max(most, each), 0))];
  if (best === undefined) return undefined;
  const like = bare.filter(({ form }) => agree(best.form, form));
  const width = like.reduce((most, { form }) => Math.max(most, form.length), 0);
  return Array.from({ length: width }, (_, at) => commonOf(like, at));
}

function weightOf(form: string): number {
  const values = form.replace(/[et]/g, '').length;
  return values ** 2 + (form.includes('d') ? 4 : 0);
}

/** Whether no column has a value in one form and text in the other. */
function agree(one: string, other: string): boolean {
  for (let at = 0; at < one.length && at < other.length; at++) {
    const [a, b] = [one[at], other[at]];
    if (a !== b && a !== 'e' && b !== 'e') return false;
  }
  return true;
}

function commonOf(like: readonly { form: string; count: number }[], at: number): string {
  let [values, texts] = [0, 0];
  for (const { form, count } of like) {
    if (form[at] === 'v') values += count;
    else if (form[at] === 't') texts += count;
  }
  return values + texts === 0 ? '?' : values >= texts ? 'v' : 't';
}

/** Whether a row is one of values: some stand where the form has them, and no text does. */
export function isOfForm(cells: readonly string[], form: BodyForm): boolean {
  if (isNumbering(cells)) return false;
  const kinds = kindsOf(cells.slice(0, form.length));
  let found = false;
  for (const [at, wanted] of form.entries()) {
    if (wanted !== 'v') continue;
    if (kinds[at] === 't') return false;
    if (kinds[at] === 'v' || kinds[at] === 'd') found = true;
  }
  return found;
}

/** Whether a row numbers the columns below their names, (1), (2), (3), or parts each of them by years that come again. */
function isNumbering(cells: readonly string[]): boolean {
  const given = cells.filter((cell) => cell !== '');
  if (given.length < 2) return false;
  if (given.every((cell, at) => cell === `(${at + 1})`)) return true;
  const [first, ...years] = given;
  if (/\d/.test(first) || !years.every((cell) => /^[12]\d{3}$/.test(cell))) return false;
  const span = years.indexOf(years[0], 1);
  return (
    span > 1 && years.length % span === 0 && years.every((year, at) => year === years[at % span])
  );
}

/** Whether a row has words and no value, numbers of columns left aside. */
export const isWords = (cells: readonly string[]): boolean => {
  if (isNumbering(cells)) return true;
  const kinds = kindsOf(cells);
  return kinds.includes('t') && !/[vd]/.test(kinds);
};
