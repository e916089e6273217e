import { runsOf, spokenText } from '../../notation/runs.ts';
import type { MathSymbol } from '../../notation/symbol.ts';
import { type Written, written } from '../../notation/written.ts';
import { Symbols } from '../../parts/number/Symbols.tsx';
import type { Hand } from '../../scene/symbols.ts';
import { symbolAt } from './chain-equations.ts';

/** A formula on the line of the text. */
export const Inline = ({ of }: { readonly of: Written<MathSymbol> }) => (
  <Symbols runs={runsOf(of)} />
);

/** A node's symbol as it is read aloud. */
export const nameAt = (hand: Hand, node: number): string =>
  spokenText(runsOf(written(symbolAt(hand, node))));
