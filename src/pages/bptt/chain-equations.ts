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

/** The nodes of E_3 that the slide's chain and the right one lead through; h_1 … h_3 in their order. */
interface SlideNodes {
  readonly loss: number;
  readonly y: number;
  readonly h: readonly number[];
  /** y_2, through which the slide goes from h_3 to h_1. */
  readonly between: number;
}

/**
 * The chain as the slide has it, one product through y_2, and the right one: the sum over the uses of W, a line for each
 * k = 3 … 1. One product alone is a term of the sum, not the gradient.
 */
export function slideChains(hand: Hand, { loss, y, h, between }: SlideNodes, weight: number) {
  const whole = over(symbolAt(hand, loss), symbolAt(hand, weight));
  const along = (nodes: readonly number[]): readonly Line[] => {
    const ends = [...nodes.slice(1), weight];
    return ends.map((below, index) =>
      over(symbolAt(hand, nodes[index] ?? loss), symbolAt(hand, below)),
    );
  };
  const fromLast = h.toReversed();
  const [last = loss] = fromLast;
  const [first = loss] = h;
  return {
    wrong: ink(row<MathSymbol>(whole, sign('='), ...along([loss, y, last, between, first]))),
    right: fromLast.map((_, index) =>
      ink(
        row<MathSymbol>(
          ...(index === 0 ? [whole, sign('=')] : [sign('+')]),
          ...along([loss, y, ...fromLast.slice(0, index + 1)]),
        ),
      ),
    ),
  };
}
