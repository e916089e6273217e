import { ink, row, sign } from '../../notation/written.ts';
import { writeBlock, writeBlockFormula } from '../../scene/symbols.ts';
import type { BlockRef } from '../../trace/block.ts';
import type { Program } from '../../trace/program.ts';
import { Equation } from '../../view/computation/Equation.tsx';
import { useHand } from './use-hand.ts';

interface BlockEquationProps {
  readonly program: Program;
  readonly block: BlockRef;
  /** What stands on the right, where it is not how the block itself is computed. */
  readonly by?: BlockRef;
}

/** How a gradient is computed, as the engine says it: ∂h₄₀ = W_hhᵀ ∂a₄₁. */
export function BlockEquation({ program, block, by = block }: BlockEquationProps) {
  const hand = useHand(program);
  const left = writeBlock(hand, block).written;
  return <Equation of={ink(row(left, sign('='), writeBlockFormula(hand, by).written))} />;
}
