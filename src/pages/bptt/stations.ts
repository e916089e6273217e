import type { Treatment } from './batch.ts';
import type { Chain, Product } from './chain.ts';

/** The parts of the page in their order. */
export const parts = ['table', 'chain', 'sum', 'path', 'batch', 'cost'] as const;
export type Part = (typeof parts)[number];

/** One product of the chain; `k` is undefined for those that all terms share. */
export interface ProductStation {
  readonly part: 'chain';
  readonly show: 'product';
  readonly k: number | undefined;
  readonly at: number;
  readonly of: number;
  readonly product: Product;
}

/** What the page shows between two presses of the clicker. */
export type Station =
  | { readonly part: 'table'; readonly show: 'rows' | 'twins' }
  | { readonly part: 'chain'; readonly show: 'all' | 'total' }
  | ProductStation
  | { readonly part: 'sum'; readonly show: 'copies' | 'tied' }
  | { readonly part: 'path'; readonly show: 'slide' | 'output' | 'state' }
  | { readonly part: 'batch'; readonly show: Treatment }
  | { readonly part: 'cost'; readonly show: 'whole' | 'cut' };

export type StationOf<P extends Part> = Extract<Station, { readonly part: P }>;

/** Every station from the table to the cost; the chain has one for each of its products. */
export function stationsOf({ shared, terms }: Chain): readonly Station[] {
  return [
    { part: 'table', show: 'rows' },
    { part: 'table', show: 'twins' },
    { part: 'chain', show: 'all' },
    ...productStations(shared, undefined),
    ...terms.flatMap(({ k, products }) => productStations(products, k)),
    { part: 'chain', show: 'total' },
    { part: 'sum', show: 'copies' },
    { part: 'sum', show: 'tied' },
    { part: 'path', show: 'slide' },
    { part: 'path', show: 'output' },
    { part: 'path', show: 'state' },
    { part: 'batch', show: 'unpadded' },
    { part: 'batch', show: 'masked' },
    { part: 'batch', show: 'forgotten' },
    { part: 'cost', show: 'whole' },
    { part: 'cost', show: 'cut' },
  ];
}

const productStations = (
  products: readonly Product[],
  k: number | undefined,
): readonly ProductStation[] =>
  products.map((product, index) => ({
    part: 'chain',
    show: 'product',
    k,
    at: index + 1,
    of: products.length,
    product,
  }));
