import type * as v from 'valibot';
import { type FaultPhrase, phrase } from '../engine/fault.ts';

type Issue = v.BaseIssue<unknown>;

/** Where in the example an issue is: `layers.0.hidden`; empty for the whole. */
export const pathOf = ({ path }: Issue): string =>
  printable((path ?? []).map(({ key }) => String(key)).join('.'), 80);

/** What stands there. */
export function foundIn({ input, path, type, expected }: Issue): FaultPhrase {
  const isUnknown = type === 'strict_object' && expected === 'never';
  const found = isUnknown ? path?.at(-1)?.value : input;
  if (found === undefined) return phrase('nothing');
  return phrase('value', type === 'custom' ? { value: numbersText(found) } : valueText(found));
}

/** What the format asks for. */
export function wantedBy(issue: Issue): FaultPhrase {
  const { type, expected, message, input } = issue;
  if (type === 'strict_object' && expected === 'never') return phrase('unknownEntry');
  if (type === 'strict_object' && input === undefined) return phrase('missing');
  if (type === 'custom') return phrase('type', { type: message });
  if (type === 'finite') return phrase('finite');
  if (type === 'integer') return phrase('whole', { minimum: 1 });
  return (
    limit(issue) ?? choice(issue) ?? phrase('type', { type: kinds[expected ?? ''] ?? message })
  );
}

const kinds: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a finite number',
};

function limit(issue: Issue & { requirement?: unknown }): FaultPhrase | undefined {
  const bound = String(issue.requirement);
  const things =
    typeof issue.input === 'string' ? 'character' : bound === '1' ? 'entry' : 'entries';
  switch (issue.type) {
    case 'min_value':
      return phrase('atLeast', { minimum: bound });
    case 'max_value':
      return phrase('atMost', { maximum: bound });
    case 'gt_value':
      return phrase('above', { minimum: bound });
    case 'lt_value':
      return phrase('type', { type: `a number below ${bound}` });
    case 'min_length':
      return phrase('type', { type: `at least ${bound} ${things}` });
    case 'max_length':
      return phrase('type', { type: `at most ${bound} ${things}` });
    default:
      return undefined;
  }
}

/** One of several names: the schema writes them as `("sgd" | "adam")`. */
function choice({ type, expected }: Issue): FaultPhrase | undefined {
  const names = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name]) => name ?? '');
  if (names.length === 0 || !['picklist', 'variant', 'literal'].includes(type)) return undefined;
  const options = names.join(', ');
  return names.length === 1 ? phrase('value', { value: options }) : phrase('oneOf', { options });
}

/** A value of the file in a few words, on one line. */
export function valueText(value: unknown, length = 40): { readonly value: string } {
  if (typeof value === 'string')
    return { value: value === '' ? 'an empty text' : `“${printable(value, length)}”` };
  if (Array.isArray(value)) return { value: listText(value) };
  if (typeof value !== 'object' || value === null) return { value: String(value) };
  const keys = Object.keys(value);
  const names = printable(keys.join(', '), length);
  return { value: keys.length === 0 ? 'an empty object' : `an object with ${names}` };
}

const listText = ({ length }: readonly unknown[]): string =>
  length === 0
    ? 'an empty list'
    : length === 1
      ? 'a list of 1 entry'
      : `a list of ${length} entries`;

/** What keeps a value from being a number, a list of numbers, or a list of equally long rows of numbers. */
function numbersText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return valueText(value).value;
  const list: readonly unknown[] = value;
  const isRow = (each: unknown): each is unknown[] => Array.isArray(each);
  const misfit = list.findIndex((each) => (list.some(isRow) ? !isRow(each) : !isNumber(each)));
  if (misfit >= 0) return `${valueText(list[misfit]).value} as entry ${misfit + 1}`;
  const rows = list.filter(isRow);
  const spoilt = rows.findIndex((row) => !row.every(isNumber));
  if (spoilt >= 0) {
    const stranger = rows[spoilt]?.find((each) => !isNumber(each));
    return `${valueText(stranger).value} in row ${spoilt + 1}`;
  }
  const lengths = rows.map(({ length }) => length);
  if (lengths.includes(0)) return 'an empty row';
  const other = lengths.find((length) => length !== lengths[0]);
  return other === undefined ? listText(list) : `rows of ${lengths[0]} and ${other} numbers`;
}

const isNumber = (value: unknown): boolean => Number.isFinite(value);

/** Text of the file without line ends and control characters, cut where it is long. */
export function printable(text: string, length: number): string {
  const start = text.slice(0, 4 * length);
  const line = start.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > length || text.length > start.length
    ? `${line.slice(0, length - 1)}…`
    : line;
}
