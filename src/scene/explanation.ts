import { type Formula, leaf, leavesOf, mapLeaves } from '../engine/formula.ts';
import { simplify } from '../engine/formula-element.ts';
import { symbolPiece, tightness, writeFormula } from '../notation/write-formula.ts';
import { type Written, word } from '../notation/written.ts';
import type { Timeline } from '../timeline/step.ts';
import type { ValueRef } from '../trace/block.ts';
import { explain } from '../trace/explain.ts';
import type { Program } from '../trace/program/program.ts';
import { givesAsPrinted } from './as-printed.ts';

/** The sum behind one number. */
export interface Explanation {
  /** Its terms in their order, each a reference to a number. */
  readonly terms: Written<ValueRef>;
  /** Whether the terms as printed give the result as printed. */
  readonly isExact: boolean;
  /** How many terms of a long sum are left out. */
  readonly hidden: number;
}

/** Sums longer than this are cut short at first. */
export const mostTerms = 36;

/**
 * The terms of a number as the reader knows them: what a step computes on its way, and has no name, is written out.
 * Undefined for what is given, and for what is a constant.
 */
export function termsOf(
  program: Program,
  { steps }: Timeline,
  ref: ValueRef,
): Formula<ValueRef> | undefined {
  const within = new Set(steps.flatMap((step) => step.within));
  const expand = (formula: Formula<ValueRef>): Formula<ValueRef> =>
    mapLeaves(formula, (term) => {
      const inner =
        term.kind === 'value' && within.has(term.node) ? explain({ program }, term) : undefined;
      return inner === undefined ? leaf(term) : expand(inner);
    });
  const formula = underItsName(program, ref);
  if (formula === undefined) return undefined;
  const terms = simplify(expand(formula));
  return leavesOf(terms).length === 0 ? undefined : terms;
}

/** What only has another name, as the gradient that an update reads, is explained as what it is. */
function underItsName(program: Program, ref: ValueRef): Formula<ValueRef> | undefined {
  const formula = explain({ program }, ref);
  if (formula?.kind !== 'leaf' || formula.leaf.epoch !== ref.epoch) return formula;
  return underItsName(program, formula.leaf) ?? formula;
}

interface Print {
  /** How a number of the formula itself is written. */
  readonly number: (value: number) => string;
  /** Decimals of the terms. */
  readonly decimals: number;
  /** At most so many terms of a sum are shown. */
  readonly most: number;
}

/**
 * Writes terms out.
 * @param numberOf the number of a reference, of whichever epoch
 */
export function explanationOf(
  terms: Formula<ValueRef>,
  result: number,
  numberOf: (ref: ValueRef) => number,
  { number, decimals, most }: Print,
): Explanation {
  const { shown, hidden } = cutShort(terms, most);
  const { written } = writeFormula<ValueRef | number, ValueRef>(shown, {
    leaf: (term) =>
      typeof term === 'number'
        ? { written: word('…'), tight: tightness.atom }
        : symbolPiece<ValueRef>(term),
    times: '·',
    isSingle: () => false,
    number,
  });
  const isExact = givesAsPrinted(terms, numberOf, result, decimals);
  return { terms: written, isExact, hidden };
}

/** A number among the leaves stands for so many terms that are not shown. */
type Shown = Formula<ValueRef | number>;

function cutShort(
  formula: Formula<ValueRef>,
  most: number,
): { readonly shown: Shown; readonly hidden: number } {
  if (formula.kind === 'apply') {
    const { shown, hidden } = cutShort(formula.of, most);
    return { shown: { ...formula, of: shown }, hidden };
  }
  if (formula.kind !== 'sum' || formula.terms.length <= most) return { shown: formula, hidden: 0 };
  const hidden = formula.terms.length - most;
  const rest = { sign: 1 as const, of: leaf(hidden) };
  return { shown: { ...formula, terms: [...formula.terms.slice(0, most), rest] }, hidden };
}
