import { ink, row, sign } from '../../notation/written.ts';
import { Equation } from '../../parts/formula/Equation.tsx';
import { writeBlock, writeBlockFormula } from '../../scene/symbols.ts';
import type { BlockRef } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';
import { useHand } from './use-hand.ts';

interface BlockEquationProps {
  readonly program: Program;
  readonly block: BlockRef;
  /** The parts whose formulas stand on the right as a sum, where it is not that of the block itself. */
  readonly parts?: readonly BlockRef[];
}

/** How a gradient is computed, as the engine says it: ∂h₄₀ = W_hhᵀ ∂a₄₁. */
export function BlockEquation({ program, block, parts = [block] }: BlockEquationProps) {
  const hand = useHand(program);
  const sum = parts.flatMap((part, index) => [
    sign(index === 0 ? '=' : '+'),
    writeBlockFormula(hand, part).written,
  ]);
  return <Equation of={ink(row(writeBlock(hand, block).written, ...sum))} />;
}
