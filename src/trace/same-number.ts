import { gradientUses, nodeOf, type ValueRef } from './block.ts';
import type { Program } from './program/program.ts';

/**
 * Every reference under which one number stands, itself first: the gradient of a parameter is also its sum over all
 * of its uses, and what the update reads.
 */
export function sameNumbers(program: Program, ref: ValueRef): readonly ValueRef[] {
  const parameter = gradientOf(program, ref);
  if (parameter === undefined) return [ref];
  const { epoch, i, j } = ref;
  const at = { epoch, node: parameter, i, j };
  const first = gradientUses(program, parameter)[0];
  const read = program.gradientLeaves.find(([node]) => node === parameter)?.[1];
  const others: readonly ValueRef[] = [
    { ...at, kind: 'gradient' },
    ...(first === undefined ? [] : [{ ...at, kind: 'running' as const, from: first.reader }]),
    ...(read === undefined ? [] : [{ ...at, kind: 'value' as const, node: read }]),
  ];
  return [ref, ...others.filter(({ kind }) => kind !== ref.kind)];
}

/** The parameter whose whole gradient a number belongs to. */
function gradientOf(program: Program, { kind, node, from }: ValueRef): number | undefined {
  const { given, parameter } = nodeOf(program, node);
  if (kind === 'value') return given === 'gradient' ? parameter : undefined;
  if (given !== 'parameter') return undefined;
  const isWhole =
    kind === 'gradient' || (kind === 'running' && gradientUses(program, node)[0]?.reader === from);
  return isWhole ? node : undefined;
}
