import type { MathSymbol } from '../../notation/symbol.ts';
import { ink, letter, row, sign, type Written, written } from '../../notation/written.ts';
import { type Hand, symbolOf } from '../../scene/symbols.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Chain, Factor, Term } from './chain.ts';

type Line = Written<MathSymbol>;

/** A node's symbol; a loss is E, as on the slides. */
export function symbolAt(hand: Hand, id: number): MathSymbol {
  const node = nodeOf(hand.program, id);
  const symbol = symbolOf(hand, node);
  return node.part === 'loss' ? { ...symbol, name: { base: 'E' } } : symbol;
}

const over = (a: MathSymbol, b: MathSymbol): Line => ({
  kind: 'fraction',
  over: row<MathSymbol>(letter('∂'), written(a)),
  under: row<MathSymbol>(letter('∂'), written(b)),
});

/** ∂h_3/∂h_2; the last factor of a term is by the weight itself. */
export function factorOf(hand: Hand, { kind, above, below }: Factor, weight: number): Line {
  return over(symbolAt(hand, above), symbolAt(hand, kind === 'weight' ? weight : below));
}

/** ∂E_3/∂W */
export const wholeOf = (hand: Hand, { start, weight }: Chain): Line =>
  over(symbolAt(hand, start.above), symbolAt(hand, weight));

/** A term as its product of factors, the one that runs in full ink. */
export function termOf(
  hand: Hand,
  { factors }: Pick<Term, 'factors'>,
  weight: number,
  now?: Factor,
): Line {
  const parts = factors.map((factor) => {
    const line = factorOf(hand, factor, weight);
    const runs =
      factor.kind === now?.kind && factor.below === now.below && factor.above === now.above;
    return now === undefined || runs ? ink(line) : line;
  });
  return row<MathSymbol>(...parts);
}

/** ∂E_3/∂W = term + term + term, each as its product. */
export function sumOfTerms(hand: Hand, chain: Chain): readonly Line[] {
  return chain.terms.map((term, index) =>
    row<MathSymbol>(
      ...(index === 0 ? [ink(wholeOf(hand, chain)), sign('=')] : [sign('+')]),
      termOf(hand, term, chain.weight),
    ),
  );
}
