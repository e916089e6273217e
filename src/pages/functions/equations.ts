import type { MathSymbol } from '../../notation/symbol.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { ink, row, sign, type Written } from '../../notation/written.ts';
import { type Hand, writeBlock, writeBlockFormula, writeNode } from '../../scene/symbols.ts';
import { type BlockRef, gradientUses, nodeOf } from '../../trace/block.ts';
import type { FunctionRun } from './run.ts';

type Line = Written<MathSymbol>;

/** The equations of one timestep as our engine has them, in the letters of the report: forward, or of the way back. */
export function equationsOf({ id, trace }: FunctionRun): readonly Line[] {
  const { program } = trace;
  const hand: Hand = {
    program,
    convention: conventionOf('coursera'),
    relativeTo: 1,
    number: String,
  };
  return id.endsWith('backward') ? backwardLines(hand) : forwardLines(hand);
}

function forwardLines(hand: Hand): readonly Line[] {
  const [{ layers, readout } = { layers: [], readout: {} }] = hand.program.timesteps;
  const named = [...Object.values(layers[0] ?? {}), ...Object.values(readout)];
  return named.map((node) =>
    ink(
      row<MathSymbol>(
        writeBlock(hand, { kind: 'value', node }).written,
        sign('='),
        writeNode(hand, nodeOf(hand.program, node)).written,
      ),
    ),
  );
}

/** The gradients of what the cell computes, last first, and of its input and state before. */
function backwardLines(hand: Hand): readonly Line[] {
  const { program } = hand;
  const [timestep] = program.timesteps;
  const named = Object.entries(timestep?.layers[0] ?? {});
  const states = program.cells[0]?.state ?? [];
  const sums = named
    .filter(([name]) => !states.includes(name))
    .flatMap(([name, node]) => (name === 'a' ? [node] : (nodeOf(program, node).inputs[0] ?? [])))
    .reverse();
  const before = Object.values(program.initialStates[0] ?? {});
  const blocks: BlockRef[] = [
    ...sums.map((node) => ({ kind: 'gradient' as const, node })),
    ...weightsOf(hand, sums),
    ...(timestep === undefined ? [] : [{ kind: 'gradient' as const, node: timestep.x }]),
    ...before.map((node) => ({ kind: 'from-future' as const, node })),
  ];
  return blocks.map((block) => equation(hand, block));
}

/** The part of dL/dW that comes from this timestep, for the weights of the first sum alone: the others are alike. */
function weightsOf({ program }: Hand, [sum]: readonly number[]): readonly BlockRef[] {
  return program.parameters.flatMap(({ node }) => {
    const [from] = gradientUses(program, node)
      .map(({ reader }) => nodeOf(program, reader))
      .filter(({ t, line }) => t === 1 && line === nodeOf(program, sum ?? 0).line);
    return from === undefined ? [] : [{ kind: 'contribution' as const, node, from: from.id }];
  });
}

const equation = (hand: Hand, block: BlockRef): Line =>
  ink(
    row<MathSymbol>(
      writeBlock(hand, block).written,
      sign('='),
      writeBlockFormula(hand, block).written,
    ),
  );
