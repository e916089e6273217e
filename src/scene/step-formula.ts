import { type Formula, mapLeaves, number } from '../engine/formula.ts';
import { elementOf, simplify } from '../engine/formula-element.ts';
import type { Step } from '../timeline/step.ts';
import { type BlockRef, shapeOfBlock, type ValueRef } from '../trace/block.ts';
import { formulaOf } from '../trace/explain.ts';
import type { Program } from '../trace/program/program.ts';

/**
 * How a step makes one of its results out of blocks that the reader knows: what is computed on the way, and
 * has no name, is written out.
 */
export function stepFormula(program: Program, step: Step, result: BlockRef): Formula<BlockRef> {
  const within = new Set(step.within);
  const expand = (block: BlockRef): Formula<BlockRef> => {
    const formula = formulaOf(program, block);
    return formula === undefined
      ? { kind: 'leaf', leaf: block }
      : mapLeaves(
          formula,
          (leaf): Formula<BlockRef> =>
            leaf.kind === 'value' && within.has(leaf.node) ? expand(leaf) : { kind: 'leaf', leaf },
        );
  };
  return simplify(expand(result));
}

/** Element (i, j) of a step's result as a formula over single numbers. */
export function stepElement(
  program: Program,
  step: Step,
  result: BlockRef,
  epoch: number,
  i: number,
  j: number,
): Formula<ValueRef> {
  const formula = stepFormula(program, step, result);
  if (formula.kind === 'leaf' && formula.leaf === result) return number(0);
  const pick = (block: BlockRef, row: number, column: number): ValueRef => ({
    ...block,
    epoch,
    i: row,
    j: column,
  });
  return simplify(elementOf(formula, (block) => shapeOfBlock(program, block), pick, i, j));
}
