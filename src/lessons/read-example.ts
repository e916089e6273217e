import * as v from 'valibot';
import { Fault, phrase } from '../engine/fault.ts';
import { type Example, exampleSchema } from './example.ts';
import { foundIn, pathOf, printable, valueText, wantedBy } from './issue-phrases.ts';

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
  if (result.success) {
    rejectIgnored(value, result.output, []);
    return result.output;
  }
  const [issue] = result.issues;
  throw new Fault(pathOf(issue) || name, foundIn(issue), wantedBy(issue));
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    const found = text.trim() === '' ? phrase('nothing') : phrase('value', valueText(text));
    throw new Fault(name, found, phrase('json', { reason: printable(reason, 100) }));
  }
}

/** Refuses what the schema would leave out in silence: a list in place of named entries, and names such as `constructor`. */
function rejectIgnored(found: unknown, read: unknown, path: readonly string[]): void {
  if (found === read || !isObject(found) || !isObject(read)) return;
  const here = phrase('value', valueText(found));
  if (Array.isArray(found) !== Array.isArray(read))
    throw new Fault(path.join('.'), here, phrase('type', { type: 'an object' }));
  const entries = new Map(Object.entries(read));
  for (const [key, value] of Object.entries(found)) {
    if (!entries.has(key))
      throw new Fault(
        printable([...path, key].join('.'), 80),
        phrase('value', valueText(value)),
        phrase('unknownEntry'),
      );
    rejectIgnored(value, entries.get(key), [...path, key]);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
