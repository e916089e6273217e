import type { Example } from './example.ts';

/** The example as a file for people: two spaces a level, a row of numbers or tokens on one line. */
export const writeExample = (example: Example): string => `${write(example, '')}\n`;

/** A JSON value whose further lines begin with `indent`. */
function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const isRow = value.every((each) => typeof each !== 'object' || each === null);
    const parts = value.map((each) => write(each, inner));
    return isRow ? `[${parts.join(', ')}]` : enclose('[', parts, ']', indent);
  }
  const parts = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${JSON.stringify(key)}: ${write(each, inner)}`);
  return parts.length === 0 ? '{}' : enclose('{', parts, '}', indent);
}

const enclose = (start: string, parts: readonly string[], end: string, indent: string): string =>
  `${start}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${end}`;
