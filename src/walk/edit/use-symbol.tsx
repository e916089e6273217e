import type { ReactNode } from 'react';
import { plainText, runsOf, spokenText } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useFrame } from '../../parts/scenery.tsx';
import { symbolOf } from '../../scene/symbols.ts';
import { nodeOf } from '../../trace/block.ts';

interface WrittenSymbol {
  readonly drawn: ReactNode;
  /** On one line of text that is seen. */
  readonly plain: string;
  /** As it is read aloud: for labels and titles. */
  readonly spoken: string;
}

/** How a node is written now. */
export function useSymbol(node: number | undefined): WrittenSymbol {
  const { hand, program } = useFrame();
  if (node === undefined) return { drawn: null, plain: '', spoken: '' };
  const runs = runsOf(written(symbolOf(hand, nodeOf(program, node))));
  return { drawn: <Symbols runs={runs} />, plain: plainText(runs), spoken: spokenText(runs) };
}
