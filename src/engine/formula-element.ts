import { type Formula, functions, number, type Shape, type Term } from './formula.ts';
import { pickedIndex } from './picked-index.ts';

type ShapeOf<L> = (leaf: L) => Shape;

/** Rows × columns of what a formula stands for. Single numbers spread over the shape beside them. */
export function shapeOfFormula<L>(formula: Formula<L>, shapeOf: ShapeOf<L>): Shape {
  const shape = (of: Formula<L>): Shape => shapeOfFormula(of, shapeOf);
  const widest = (of: readonly Formula<L>[]): Shape =>
    of.map(shape).find(({ rows, columns }) => rows * columns > 1) ?? { rows: 1, columns: 1 };
  switch (formula.kind) {
    case 'leaf':
      return shapeOf(formula.leaf);
    case 'number':
    case 'total':
      return { rows: 1, columns: 1 };
    case 'sum':
      return widest(formula.terms.map(({ of }) => of));
    case 'product': {
      if (formula.how === 'elementwise') return widest(formula.factors);
      const shapes = formula.factors.map(shape);
      return { rows: shapes[0].rows, columns: shapes[shapes.length - 1].columns };
    }
    case 'quotient':
      return widest([formula.over, formula.under]);
    case 'extreme':
      return widest(formula.of);
    case 'stack': {
      const shapes = formula.of.map(shape);
      return { rows: shapes.reduce((sum, { rows }) => sum + rows, 0), columns: shapes[0].columns };
    }
    case 'slice':
      return { rows: formula.rows, columns: shape(formula.of).columns };
    case 'pick':
      return formula.at === undefined ? widest(formula.of) : { rows: 1, columns: 1 };
    case 'transpose': {
      const { rows, columns } = shape(formula.of);
      return { rows: columns, columns: rows };
    }
    default:
      return shape(formula.of);
  }
}

/**
 * Element (i, j) of a formula over blocks, as a formula over single elements: a matrix product becomes its
 * sum of products, single numbers stand for themselves everywhere.
 */
export function elementOf<L, E>(
  formula: Formula<L>,
  shapeOf: ShapeOf<L>,
  pick: (leaf: L, i: number, j: number) => E,
  i: number,
  j: number,
): Formula<E> {
  const at = (of: Formula<L>, row: number, column: number): Formula<E> =>
    elementOf(of, shapeOf, pick, row, column);
  const here = (of: Formula<L>): Formula<E> => at(of, i, j);
  switch (formula.kind) {
    case 'leaf': {
      const isSingle = sizeOf(shapeOf(formula.leaf)) === 1;
      return { kind: 'leaf', leaf: isSingle ? pick(formula.leaf, 0, 0) : pick(formula.leaf, i, j) };
    }
    case 'number':
      return formula;
    case 'sum':
      return { ...formula, terms: formula.terms.map(({ sign, of }) => ({ sign, of: here(of) })) };
    case 'product':
      return formula.how === 'elementwise'
        ? { ...formula, factors: formula.factors.map(here) }
        : matrixElement(formula.factors, shapeOf, at, i, j);
    case 'quotient':
      return { ...formula, over: here(formula.over), under: here(formula.under) };
    case 'extreme':
      return { ...formula, of: formula.of.map(here) };
    case 'transpose':
    case 'stack':
    case 'slice':
    case 'pick':
    case 'total':
      return elementElsewhere(formula, shapeOf, at, i, j);
    case 'power':
      return { ...formula, of: here(formula.of), exponent: here(formula.exponent) };
    default:
      return { ...formula, of: here(formula.of) };
  }
}

const sizeOf = ({ rows, columns }: Shape): number => rows * columns;

type At<L, E> = (of: Formula<L>, row: number, column: number) => Formula<E>;

function matrixElement<L, E>(
  [left, ...others]: readonly Formula<L>[],
  shapeOf: ShapeOf<L>,
  at: At<L, E>,
  i: number,
  j: number,
): Formula<E> {
  const right: Formula<L> =
    others.length === 1 ? others[0] : { kind: 'product', how: 'matrix', factors: others };
  const inner = shapeOfFormula(left, shapeOf).columns;
  const terms: Term<E>[] = [];
  for (let k = 0; k < inner; k++) {
    const factors = [at(left, i, k), at(right, k, j)];
    terms.push({ sign: 1, of: { kind: 'product', how: 'elementwise', factors } });
  }
  return terms.length === 1 ? terms[0].of : { kind: 'sum', terms };
}

/** Element (i, j) where it stands at another place of what it is made of. */
function elementElsewhere<L, E>(
  formula: Extract<Formula<L>, { kind: 'transpose' | 'stack' | 'slice' | 'pick' | 'total' }>,
  shapeOf: ShapeOf<L>,
  at: At<L, E>,
  i: number,
  j: number,
): Formula<E> {
  switch (formula.kind) {
    case 'total':
      return sumOfAll(formula.of, shapeOf, at);
    case 'transpose':
      return at(formula.of, j, i);
    case 'stack':
      return stackElement(formula.of, shapeOf, at, i, j);
    case 'slice':
      return at(formula.of, formula.from + i, j);
    default: {
      const { of, by } = formula;
      const all = of.flatMap((each) =>
        Array.from({ length: shapeOfFormula(each, shapeOf).rows }, (_, row) => at(each, row, j)),
      );
      return { kind: 'pick', of: all, by: by && at(by, 0, 0), at: i };
    }
  }
}

/** Row i of columns that stand one above the other. */
function stackElement<L, E>(
  [first, ...others]: readonly Formula<L>[],
  shapeOf: ShapeOf<L>,
  at: At<L, E>,
  i: number,
  j: number,
): Formula<E> {
  const { rows } = shapeOfFormula(first, shapeOf);
  return i < rows || others.length === 0
    ? at(first, i, j)
    : stackElement(others, shapeOf, at, i - rows, j);
}

function sumOfAll<L, E>(of: Formula<L>, shapeOf: ShapeOf<L>, at: At<L, E>): Formula<E> {
  const { rows, columns } = shapeOfFormula(of, shapeOf);
  const terms: Term<E>[] = [];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) terms.push({ sign: 1, of: at(of, i, j) });
  return terms.length === 1 ? terms[0].of : { kind: 'sum', terms };
}

/** The value of a formula over single elements. A term with a factor 0 counts 0 even beside ln 0 (0 · ln 0 = 0). */
export function evaluate<E>(formula: Formula<E>, numberOf: (leaf: E) => number): number {
  const value = (of: Formula<E>): number => evaluate(of, numberOf);
  switch (formula.kind) {
    case 'leaf':
      return numberOf(formula.leaf);
    case 'number':
      return formula.value;
    case 'sum':
      return formula.terms.reduce((sum, { sign, of }) => sum + sign * value(of), 0);
    case 'product': {
      const factors = formula.factors.map(value);
      return factors.includes(0) ? 0 : factors.reduce((product, factor) => product * factor, 1);
    }
    case 'quotient':
      return value(formula.over) / value(formula.under);
    case 'extreme':
      return Math[formula.which](...formula.of.map(value));
    case 'pick':
      return pickedIndex(formula.of.map(value), formula.by && value(formula.by)) === formula.at
        ? 1
        : 0;
    case 'stack':
      return value(formula.of[0]);
    case 'apply':
      return functions[formula.fn](value(formula.of));
    case 'power':
      return value(formula.of) ** value(formula.exponent);
    default:
      return value(formula.of);
  }
}

const isMinus = (of: Formula<unknown> | undefined): boolean =>
  of?.kind === 'number' && of.value === -1;

/** Factors with their minus signs, where they are odd in number, in front as one. */
function minusFirst<L>(factors: readonly Formula<L>[]): readonly Formula<L>[] {
  const others = factors.filter((each) => !isMinus(each));
  return (factors.length - others.length) % 2 === 1 ? [number(-1), ...others] : others;
}

/**
 * The formula without needless wrapping: a sum of one positive term, a product of one factor, a factor 1; with a minus
 * in front of its product, or of its term in a sum.
 */
export function simplify<L>(formula: Formula<L>): Formula<L> {
  switch (formula.kind) {
    case 'sum': {
      const terms = formula.terms.flatMap(({ sign, of }): readonly Term<L>[] => {
        const inner = simplify(of);
        const [minus, ...factors] = inner.kind === 'product' ? inner.factors : [];
        if (inner.kind === 'product' && isMinus(minus)) {
          const of = factors.length === 1 ? factors[0] : { ...inner, factors };
          return [{ sign: sign === 1 ? -1 : 1, of }];
        }
        if (inner.kind !== 'sum' || sign !== 1) return [{ sign, of: inner }];
        return inner.terms;
      });
      return terms.length === 1 && terms[0].sign === 1 ? terms[0].of : { kind: 'sum', terms };
    }
    case 'product': {
      const factors = formula.factors
        .map(simplify)
        .filter((factor) => !(factor.kind === 'number' && factor.value === 1));
      if (factors.length === 0) return number(1);
      if (formula.how === 'elementwise' && factors.length > 1 && factors.some(isMinus))
        return { ...formula, factors: minusFirst(factors) };
      return factors.length === 1 ? factors[0] : { ...formula, factors };
    }
    case 'quotient':
      return { ...formula, over: simplify(formula.over), under: simplify(formula.under) };
    case 'transpose':
    case 'apply':
    case 'power':
    case 'total':
      return { ...formula, of: simplify(formula.of) };
    default:
      return formula;
  }
}
