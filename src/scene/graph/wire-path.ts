import type { ArrowPath, Point } from './shapes.ts';

type Sign = '⊙' | '+';

/** Of the circles around signs, in em. */
export const radii = { knot: 0.38, small: 0.25 };

/** A sign in a circle, at its middle. */
export interface Knot extends Point {
  readonly sign: Sign;
  readonly isSmall?: true;
}

/** A line from a gate to where it works on a state, and the signs that it leads to. */
export interface Wire {
  readonly from: string;
  readonly points: readonly Point[];
  readonly knots: readonly Knot[];
  /** Where 1− stands, with the end of the line that it is written at. */
  readonly rest?: Point & { readonly anchor: 'start' | 'end' };
}

/** The line, and at its end the circles with their signs. */
export function wirePath(
  points: readonly Point[],
  knots: readonly Knot[],
  number: number,
): ArrowPath {
  const line = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`);
  return { shafts: [line.join('')], tip: knots.map((knot) => knotPath(knot, number)).join('') };
}

function knotPath({ x, y, sign, isSmall }: Knot, number: number): string {
  const r = (isSmall === true ? radii.small : radii.knot) * number;
  const arm = 0.55 * r;
  const circle = `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
  const cross = `M${round(x - arm)} ${round(y)}h${round(2 * arm)}M${round(x)} ${round(y - arm)}v${round(2 * arm)}`;
  const dot = `M${round(x)} ${round(y)}h0.01`;
  return circle + (sign === '+' ? cross : dot);
}

const round = (length: number): number => Math.round(length * 100) / 100;
