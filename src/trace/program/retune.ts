import { at } from '../../engine/at.ts';
import type { Example } from '../../example/example.ts';
import { numbersAt } from '../../example/numbers-at.ts';
import type { Program } from './program.ts';

/**
 * The same program with other weights and biases, where these are all in which the example differs from that of the
 * program; undefined where more does. What both examples have as the same objects is not looked at: an edit of one
 * number costs what that number costs.
 */
export function retune(program: Program, example: Example): Program | undefined {
  const { parameters, tape } = program;
  if (!isAlike(program.example, example)) return undefined;
  const given = program.given.slice();
  for (const { place, node } of parameters) {
    const numbers = numbersAt(example, place);
    if (numbers === undefined || numbers === numbersAt(program.example, place)) continue;
    given.set([numbers].flat(2), at(tape.nodes, node, 'node').offset);
  }
  return { ...program, example, given };
}

/** Whether two values are the same but for the numbers of parameters, whose shapes are the same. */
function isAlike(one: unknown, other: unknown, isOfParameters = false): boolean {
  if (one === other) return true;
  if (typeof one === 'number') return isOfParameters && typeof other === 'number';
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isAlike(one[key], other[key], isOfParameters || key === 'parameters'),
    )
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
