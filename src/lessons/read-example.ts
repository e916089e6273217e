import * as v from 'valibot';
import { Fault, type FaultPhrase, phrase } from '../engine/fault.ts';
import { type Example, exampleSchema } from './example.ts';

/**
 * The example that a JSON text holds.
 * @throws Fault that names the entry, what was found there and what was wanted.
 */
export function readExample(text: string, name = 'the file'): Example {
  return checkExample(parseJson(text, name), name);
}

/** The same for a value that has been read already. */
export function checkExample(value: unknown, name = 'the file'): Example {
  const result = v.safeParse(exampleSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  throw new Fault(path === '' ? name : shorten(path), foundIn(issue), wantedBy(issue));
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? oneLine(error.message) : 'unreadable';
    const found = text.trim() === '' ? phrase('nothing') : phrase('value', { value: quote(text) });
    throw new Fault(name, found, phrase('json', { reason }));
  }
}

type Issue = v.BaseIssue<unknown>;

function foundIn({ input, path, type }: Issue): FaultPhrase {
  const last = path?.at(-1);
  if (type === 'strict_object' && last?.origin === 'key') {
    return input === undefined ? phrase('nothing') : phrase('value', { value: quote(input) });
  }
  return input === undefined ? phrase('nothing') : phrase('value', { value: quote(input) });
}

const limits: Readonly<Record<string, 'atLeast' | 'atMost'>> = {
  min_value: 'atLeast',
  max_value: 'atMost',
};

function wantedBy(issue: Issue): FaultPhrase {
  const { type, expected, requirement } = issue as Issue & { requirement?: unknown };
  const limit = limits[type];
  if (type === 'strict_object' && expected === 'never') return phrase('unknownEntry');
  if (type === 'picklist' || type === 'variant' || type === 'literal')
    return phrase('oneOf', { options: oneLine(expected ?? '').replaceAll('"', '').replace(/[()]/g, '') });
  if (limit !== undefined) return phrase(limit, { minimum: String(requirement), maximum: String(requirement) });
  if (type === 'gt_value') return phrase('above', { minimum: String(requirement) });
  if (type === 'lt_value') return phrase('range', { minimum: 0, maximum: 'below 1' });
  if (type === 'finite' || type === 'number') return phrase('finite');
  if (type === 'integer') return phrase('whole', { minimum: 1 });
  if (type === 'min_length') return phrase('type', { type: 'at least one entry' });
  if (type === 'max_length') return phrase('type', { type: `at most ${String(requirement)} entries` });
  if (type === 'custom') return phrase('type', { type: issue.message });
  return phrase('type', { type: oneLine(expected ?? issue.message) });
}

const oneLine = (text: string): string => shorten(text.replace(/\s+/g, ' ').trim());

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

/** What was found, as JSON on one line, cut where it is long. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 37)}…` : line === '' ? '""' : line;
}
