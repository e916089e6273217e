import { useState } from 'react';
import { lowered } from '../../notation/number.ts';
import type { MathSymbol } from '../../notation/symbol.ts';
import { ink, row, sign, written } from '../../notation/written.ts';
import { Equation } from '../../parts/formula/Equation.tsx';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useWords } from '../../parts/use-words.ts';
import { nodeOf } from '../../trace/block.ts';
import { jacobianBetween } from '../../trace/questions/jacobian.ts';
import { Agreement } from './Agreement.tsx';
import { type Product, stateAt, type Term } from './chain.ts';
import { factorOf, symbolAt, termOf } from './chain-equations.ts';
import { Headline } from './Headline.tsx';
import { letterOf } from './lit.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { Inline, nameAt } from './Symbol.tsx';
import type { ProductStation } from './stations.ts';
import type { BpttTexts } from './texts.id.ts';
import { bpttTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';
import { useHand } from './use-hand.ts';

interface ProductViewProps {
  readonly bench: Bench;
  readonly station: ProductStation;
}

/** One product of the chain with its real numbers: what arrives, the factor, what goes on. */
export function ProductView({ bench, station }: ProductViewProps) {
  const { terms, weight, start, t } = bench.chain;
  const { texts } = useWords(bpttTexts);
  const hand = useHand(bench.alone.program);
  const [{ i, j }, pick] = useState({ i: 0, j: 0 });
  const { product, k } = station;
  const { factor, after } = product;
  const term = terms.find((each) => each.k === (k ?? t));
  const isOuter = factor.kind === 'weight' && after.length > 1;
  return (
    <>
      <Headline where={whereOf(texts, station)} {...wordsOf(texts, product, bench, term)} />
      {term && <Equation of={termOf(hand, term, weight, factor)} />}
      <div className="bptt-product">
        <Arrived bench={bench} product={product} isOuter={isOuter} i={i} />
        <FactorGrid bench={bench} product={product} column={j} />
        <WithSign sign="=" className="bptt-sign">
          <NumberGrid
            rows={after}
            kind="gradients"
            label={`∂E/∂${nameAt(hand, factor.kind === 'weight' ? weight : factor.below)}`}
            lit={{ row: i, column: j }}
            onPick={(row, column) => pick({ i: row, j: column })}
          >
            <Inline of={factorOf(hand, { ...factor, above: start.above }, weight)} />
          </NumberGrid>
        </WithSign>
      </div>
      <ElementSum product={product} isOuter={isOuter} i={i} j={j} />
      <Agreement product={product} />
      {factor.kind === 'recurrent' && <Parted bench={bench} k={k ?? t} />}
    </>
  );
}

const whereOf = ({ where }: BpttTexts, { k, at, of }: ProductStation): string =>
  `${k === undefined ? where.shared : where.term(k)} · ${where.product(at, of)}`;

/** What comes from the left; before an outer product it stands upright. */
function Arrived({
  bench,
  product,
  isOuter,
  i,
}: Pick<ProductViewProps, 'bench'> & {
  readonly product: Product;
  readonly isOuter: boolean;
  readonly i: number;
}) {
  const { chain, alone } = bench;
  const hand = useHand(alone.program);
  const { factor, before } = product;
  const by = { ...chain.start, below: factor.above };
  const rows = isOuter ? (before[0] ?? []).map((each) => [each]) : before;
  return (
    <NumberGrid
      rows={rows}
      kind="gradients"
      label={`∂E/∂${nameAt(hand, factor.above)}`}
      lit={isOuter ? { row: i } : { row: 0 }}
    >
      <Inline of={factorOf(hand, by, chain.weight)} />
    </NumberGrid>
  );
}

interface FactorGridProps extends Pick<ProductViewProps, 'bench'> {
  readonly product: Product;
  readonly column: number;
}

function FactorGrid({ bench, product, column }: FactorGridProps) {
  const hand = useHand(bench.alone.program);
  const { kind, matrix, above, below: lower } = product.factor;
  return (
    <NumberGrid
      rows={matrix}
      kind={kind === 'readout' ? 'weights' : 'activations'}
      label={`∂${nameAt(hand, above)}/∂${nameAt(hand, lower)}`}
      lit={{ column }}
    >
      <FactorName bench={bench} product={product} />
    </NumberGrid>
  );
}

/** ∂h_3/∂h_2; of the last factor, what W was multiplied by. */
function FactorName({
  bench,
  product: { factor },
}: Pick<ProductViewProps, 'bench'> & {
  readonly product: Product;
}) {
  const { alone, chain } = bench;
  const hand = useHand(alone.program);
  if (factor.kind !== 'weight') return <Inline of={factorOf(hand, factor, chain.weight)} />;
  const isSingle = factor.matrix.length > 1;
  return (
    <>
      <Inline of={written(symbolAt(hand, factor.below))} />
      {isSingle ? null : <sup>⊤</sup>}
    </>
  );
}

/** ∂h/∂h is diag(1 − h²) times the recurrent weights, each as the tape's own derivative. */
function Parted({ bench: { alone, chain }, k }: { readonly bench: Bench; readonly k: number }) {
  const { texts } = useWords(bpttTexts);
  const hand = useHand(alone.program);
  const [upper, lower] = [stateAt(alone, k + 1), stateAt(alone, k)];
  const slope = { kind: 'slope', above: upper.h, below: upper.a, matrix: [] } as const;
  const into = { kind: 'recurrent', above: upper.a, below: lower.h, matrix: [] } as const;
  const whole = { ...into, above: upper.h };
  const line = row<MathSymbol>(
    factorOf(hand, whole, chain.weight),
    sign('='),
    factorOf(hand, slope, chain.weight),
    factorOf(hand, into, chain.weight),
  );
  return (
    <section className="bptt-parted">
      <p>{texts.parted}</p>
      <div className="bptt-product">
        <Equation of={ink(line)} />
        {[slope, into].map((each) => (
          <NumberGrid
            key={each.kind}
            rows={jacobianBetween(alone, each.above, each.below)}
            kind={each.kind === 'slope' ? 'activations' : 'weights'}
            label={`∂${nameAt(hand, each.above)}/∂${nameAt(hand, each.below)}`}
          >
            {each.kind === 'slope' ? (
              `diag(1 − h${lowered(k + 1)}²)`
            ) : (
              <Recurrent bench={{ alone, chain }} />
            )}
          </NumberGrid>
        ))}
      </div>
    </section>
  );
}

/** The name of the recurrent weights; a single one stands for as many on the diagonal. */
function Recurrent({ bench: { alone } }: { readonly bench: Pick<Bench, 'alone' | 'chain'> }) {
  const hand = useHand(alone.program);
  const node = alone.program.parameters.find(({ name }) => /^[Ww]_hh$/.test(name))?.node ?? 0;
  const { rows, columns } = nodeOf(alone.program, node);
  return (
    <>
      <Inline of={written(symbolAt(hand, node))} />
      {rows * columns === 1 ? ' · I' : null}
    </>
  );
}

interface Said {
  readonly title: string;
  readonly story: string;
}

/** What is said about a product. */
function wordsOf(texts: BpttTexts, product: Product, bench: Bench, term: Term | undefined): Said {
  const { kind, matrix } = product.factor;
  const t = lowered(bench.chain.t);
  const k = lowered(term?.k ?? bench.chain.t);
  if (kind === 'loss' || kind === 'softmax' || kind === 'readout') {
    const { title, story } = texts.factors[kind === 'readout' ? 'readout' : 'softmax'];
    return { title: title(t), story: story(t) };
  }
  if (kind === 'recurrent') {
    const upper = lowered((term?.k ?? 0) + 1);
    const { title, story } = texts.factors.recurrent;
    return { title: title(upper, k), story: story(upper) };
  }
  if (kind === 'slope')
    return { title: texts.factors.slope.title(k), story: texts.factors.slope.story(k) };
  const { title, story, single, zero } = texts.factors.weight;
  const isZero = matrix.flat().every((each) => each === 0);
  const W = letterOf(bench.settings.weight);
  const at = term?.k ?? bench.chain.t;
  return { title: title(k, at, W), story: isZero ? zero : matrix.length > 1 ? single : story(W) };
}

interface ElementSumProps {
  readonly product: Product;
  /** Whether what arrives stands upright, so that every element is a single product. */
  readonly isOuter: boolean;
  readonly i: number;
  readonly j: number;
}

/** One element of the result as its sum of products, with the real numbers. */
function ElementSum({ product: { before, factor, after }, isOuter, i, j }: ElementSumProps) {
  const { texts, write } = useWords(bpttTexts);
  const [arrived = []] = before;
  const pairs = isOuter
    ? [[arrived[i] ?? 0, factor.matrix[0]?.[j] ?? 0] as const]
    : arrived.map((each, k) => [each, factor.matrix[k]?.[j] ?? 0] as const);
  const bracket = (value: number): string => (value < 0 ? `(${write(value, 4)})` : write(value, 4));
  const columns = after[0]?.length ?? 1;
  return (
    <p className="bptt-element">
      <span>{texts.element(i * columns + j + 1)}</span>{' '}
      {pairs.map(([a, b]) => `${bracket(a)} · ${bracket(b)}`).join(' + ')} ≈{' '}
      <strong>{write(after[i]?.[j] ?? 0, 4)}</strong>
    </p>
  );
}
