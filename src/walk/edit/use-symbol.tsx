import type { ReactNode } from 'react';
import { plainText, runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useFrame } from '../../parts/scenery.tsx';
import { symbolOf } from '../../scene/symbols.ts';
import { nodeOf } from '../../trace/block.ts';

/** How a node is written now: drawn, and as plain text for labels. */
export function useSymbol(node: number | undefined): { drawn: ReactNode; text: string } {
  const { hand, program } = useFrame();
  if (node === undefined) return { drawn: null, text: '' };
  const runs = runsOf(written(symbolOf(hand, nodeOf(program, node))));
  return { drawn: <Symbols runs={runs} />, text: plainText(runs) };
}
