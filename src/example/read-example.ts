import * as v from 'valibot';
import { Fault, phrase } from '../engine/fault.ts';
import { type Example, exampleSchema } from './example.ts';
import { expandBatch } from './expand-batch.ts';
import { foundIn, pathOf, printable, quoted, valuePhrase, wantedBy } from './issue-phrases.ts';
import { jsonError, repeatedEntry } from './json-error.ts';

/**
 * The example that a JSON text holds.
 * @throws Fault that names the entry, what was found there and what was wanted.
 */
export function readExample(text: string, name = 'the file'): Example {
  return checkExample(parseJson(text, name), name);
}

/** The same for a value that has been read already. */
export function checkExample(found: unknown, name = 'the file'): Example {
  const value = expandBatch(found);
  const result = v.safeParse(exampleSchema, value, { abortEarly: true });
  if (result.success) {
    rejectIgnored(value, result.output, []);
    return result.output;
  }
  const [issue] = result.issues;
  throw new Fault(pathOf(issue) || name, foundIn(issue), wantedBy(issue, exampleSchema, value));
}

function parseJson(text: string, name: string): unknown {
  const content = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(content);
    rejectRepeated(content, name);
    return value;
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (content.trim() === '') throw new Fault(name, phrase('nothing'), phrase('json'));
    const reason = jsonError(content);
    const wanted = reason === undefined ? phrase('json') : phrase('jsonFor', { reason });
    throw new Fault(name, valuePhrase(content), wanted);
  }
}

/** Refuses an entry that stands there twice: the first would be dropped in silence. */
function rejectRepeated(content: string, name: string): void {
  const repeated = repeatedEntry(content);
  if (repeated === undefined) return;
  const { line, column } = repeated;
  const what = phrase('twice', { token: quoted(repeated.name) });
  throw new Fault(name, phrase('atPlace', { what, line, column }), phrase('entriesOnce'));
}

/** Refuses what the schema would leave out in silence: a list in place of named entries, and names such as `constructor`. */
function rejectIgnored(found: unknown, read: unknown, path: readonly string[]): void {
  if (found === read || !isObject(found) || !isObject(read)) return;
  if (Array.isArray(found) !== Array.isArray(read))
    throw new Fault(path.join('.'), valuePhrase(found), phrase('object'));
  const entries = new Map(Object.entries(read));
  for (const [key, value] of Object.entries(found)) {
    if (!entries.has(key))
      throw new Fault(
        printable([...path, key].join('.'), 80),
        valuePhrase(value),
        phrase('unknownEntry'),
      );
    rejectIgnored(value, entries.get(key), [...path, key]);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
