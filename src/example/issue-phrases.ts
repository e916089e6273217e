import type * as v from 'valibot';
import { type FaultCode, type FaultPhrase, faultPhrases, phrase } from '../engine/fault.ts';
import { entriesAt } from './entries-at.ts';

type Issue = v.BaseIssue<unknown>;

/** Where in the example an issue is: `layers.0.hidden`; empty for the whole. */
export const pathOf = ({ path }: Issue): string =>
  printable((path ?? []).map(({ key }) => String(key)).join('.'), 80);

/** What stands there. */
export function foundIn({ input, path, type, expected }: Issue): FaultPhrase {
  const isUnknown = type === 'strict_object' && expected === 'never';
  const found = isUnknown ? path?.at(-1)?.value : input;
  if (found === undefined) return phrase('nothing');
  return type === 'custom' ? misfitOf(found) : valuePhrase(found);
}

/** What the format asks for; `file` is the whole that was read by `schema`. */
export function wantedBy(issue: Issue, schema: v.GenericSchema, file: unknown): FaultPhrase {
  const { type, expected, message, input } = issue;
  if (type === 'strict_object' && expected === 'never') return unknownIn(issue, schema, file);
  if (type === 'strict_object' && input === undefined) return phrase('missing');
  if (type === 'custom' && isCode(message)) return phrase(message);
  if (type === 'finite') return phrase('finite');
  if (type === 'integer') return phrase('whole', { minimum: 1 });
  return limit(issue) ?? choice(issue) ?? phrase(kinds[expected ?? ''] ?? 'otherKind');
}

/** Own checks of the schema name the phrase of what they want. */
const isCode = (text: string): text is FaultCode => Object.hasOwn(faultPhrases, text);

const kinds: Readonly<Record<string, FaultCode>> = {
  Object: 'object',
  Array: 'list',
  string: 'text',
  number: 'finite',
  boolean: 'boolean',
};

function limit(issue: Issue & { requirement?: unknown }): FaultPhrase | undefined {
  const bound = Number(issue.requirement);
  switch (issue.type) {
    case 'min_value':
      return phrase('atLeast', { minimum: bound });
    case 'max_value':
      return phrase('atMost', { maximum: bound });
    case 'gt_value':
      return phrase('above', { minimum: bound });
    case 'lt_value':
      return phrase('below', { maximum: bound });
    case 'min_length':
      return phrase('atLeast', { minimum: lengthOf(issue.input, bound) });
    case 'max_length':
      return phrase('atMost', { maximum: lengthOf(issue.input, bound) });
    default:
      return undefined;
  }
}

/** One of several names: the schema writes them as `("sgd" | "adam")`. */
function choice({ type, expected, path, input }: Issue): FaultPhrase | undefined {
  const names = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name]) => name ?? '');
  if (names.length === 0 || !['picklist', 'variant', 'literal'].includes(type)) return undefined;
  const options = names.join(', ');
  if (names.length === 1) return phrase('value', { value: options });
  const isCell = path?.at(-1)?.key === 'cell';
  const option = names.find((name) => typeof input === 'string' && isAlike(name, input));
  if (option === undefined) return phrase(isCell ? 'cellOf' : 'oneOf', { options });
  return phrase(isCell ? 'cellSpelled' : 'spelled', { options, option });
}

/** Whether two names differ in capitals and signs alone. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return a === b;
}

/** That there is no entry of this name, with the names that there are. */
function unknownIn({ path }: Issue, schema: v.GenericSchema, file: unknown): FaultPhrase {
  const keys = (path ?? []).slice(0, -1).map(({ key }) => key);
  const options = entriesAt(schema, file, keys).join(', ');
  return options === '' ? phrase('unknownEntry') : phrase('unknownEntryOf', { options });
}

/** A length as a phrase, of a text in characters. */
const lengthOf = (value: unknown, count: number): FaultPhrase =>
  typeof value !== 'string'
    ? entriesPhrase(count)
    : count === 1
      ? phrase('character')
      : phrase('letters', { count });

export const entriesPhrase = (count: number): FaultPhrase =>
  count === 1 ? phrase('entry') : phrase('entries', { count });

/** A value of the file in a few words, on one line. */
export function valuePhrase(value: unknown): FaultPhrase {
  if (typeof value === 'string')
    return value === '' ? phrase('emptyText') : phrase('value', { value: quoted(value) });
  if (Array.isArray(value)) return listPhrase(value);
  if (typeof value !== 'object' || value === null) return phrase('value', { value: String(value) });
  const keys = Object.keys(value);
  return keys.length === 0
    ? phrase('emptyObject')
    : phrase('objectWith', { names: printable(keys.join(', '), 40) });
}

const listPhrase = ({ length }: readonly unknown[]): FaultPhrase =>
  length === 0 ? phrase('emptyList') : phrase('listOf', { entries: entriesPhrase(length) });

/** What keeps a value from being a number, a list of numbers, or a list of equally long rows of numbers. */
function misfitOf(value: unknown): FaultPhrase {
  if (!Array.isArray(value) || value.length === 0) return valuePhrase(value);
  const list: readonly unknown[] = value;
  const isRow = (each: unknown): each is unknown[] => Array.isArray(each);
  const misfit = list.findIndex((each) => (list.some(isRow) ? !isRow(each) : !isNumber(each)));
  if (misfit >= 0) return phrase('atEntry', { what: valuePhrase(list[misfit]), index: misfit + 1 });
  const rows = list.filter(isRow);
  const spoilt = rows.findIndex((row) => !row.every(isNumber));
  if (spoilt >= 0) {
    const stranger = rows[spoilt]?.find((each) => !isNumber(each));
    return phrase('inRow', { what: valuePhrase(stranger), index: spoilt + 1 });
  }
  const [first = 0, ...others] = rows.map(({ length }) => length);
  if (first === 0 || others.includes(0)) return phrase('emptyRow');
  const other = others.find((length) => length !== first);
  return other === undefined ? listPhrase(list) : phrase('unequalRows', { first, other });
}

const isNumber = (value: unknown): boolean => Number.isFinite(value);

/** A piece of the file as it is quoted in a sentence. */
export const quoted = (text: string): string => `“${printable(text, 40)}”`;

/** Text of the file without line ends and control characters, cut where it is long. */
export function printable(text: string, length: number): string {
  const start = text.slice(0, 4 * length);
  const line = start.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > length || text.length > start.length
    ? `${line.slice(0, length - 1)}…`
    : line;
}
