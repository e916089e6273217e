import type { Chain, Factor } from './chain.ts';
import type { Station } from './stations.ts';

/** What stands out in the graph: arrows by the names of their ends, `h1>h2`. */
export interface Lit {
  readonly path: ReadonlySet<string>;
  /** The arrows that the present factor goes back along. */
  readonly now: ReadonlySet<string>;
  /** The box inside of which the present factor works. */
  readonly inside?: string;
}

/** Which weights the derivative is by. */
export type WeightKind = 'recurrent' | 'input';

/** Its letter on this page. */
export const letterOf = (weight: WeightKind): string => (weight === 'input' ? 'U' : 'W');

const use = (weight: WeightKind, k: number): string =>
  weight === 'recurrent' ? `h${k - 1}>h${k}` : `x${k}>h${k}`;

/** From E_t back to the use of the weight at timestep k. */
export function pathOf(t: number, k: number, weight: WeightKind): readonly string[] {
  const back = Array.from({ length: t - k }, (_, index) => `h${t - index - 1}>h${t - index}`);
  return [`y${t}>E${t}`, `h${t}>y${t}`, ...back, use(weight, k)];
}

const none: ReadonlySet<string> = new Set<string>();

/** What a station lights in the graph. */
export function litAt(station: Station, { t }: Pick<Chain, 't'>, weight: WeightKind): Lit {
  const all = Array.from({ length: t }, (_, index) => pathOf(t, t - index, weight)).flat();
  if (station.part === 'path')
    return {
      path: new Set(['y3>E3', 'h3>y3', 'h2>h3', 'h1>h2']),
      now: station.show === 'state' ? new Set(['h2>h3', 'h3>y3', 'y3>E3']) : none,
    };
  if (station.part !== 'chain' && station.part !== 'sum') return { path: none, now: none };
  if (station.show !== 'product') return { path: new Set(all), now: none };
  const k = station.k ?? t;
  const whole = pathOf(t, k, weight);
  const path = new Set(station.k === undefined ? whole.slice(0, 2) : whole);
  return { path, ...nowAt(station.product.factor.kind, { t, k, weight }) };
}

interface Place {
  readonly t: number;
  readonly k: number;
  readonly weight: WeightKind;
}

function nowAt(kind: Factor['kind'], { t, k, weight }: Place): Omit<Lit, 'path'> {
  const arrows: Readonly<Partial<Record<Factor['kind'], string>>> = {
    softmax: `y${t}>E${t}`,
    readout: `h${t}>y${t}`,
    recurrent: `h${k}>h${k + 1}`,
    weight: use(weight, k),
  };
  const arrow = arrows[kind];
  return {
    now: arrow === undefined ? none : new Set([arrow]),
    ...(kind === 'slope' ? { inside: `h${k}` } : {}),
    ...(kind === 'softmax' ? { inside: `y${t}` } : {}),
  };
}
