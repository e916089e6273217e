import { useWords } from '../../parts/use-words.ts';
import type { Product } from './chain.ts';
import { bpttTexts } from './texts.ts';

interface ElementSumProps {
  readonly product: Product;
  /** Whether what arrives stands upright, so that every element is a single product. */
  readonly isOuter: boolean;
  readonly i: number;
  readonly j: number;
}

/** One element of the result as its sum of products, with the real numbers. */
export function ElementSum({ product: { before, factor, after }, isOuter, i, j }: ElementSumProps) {
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
