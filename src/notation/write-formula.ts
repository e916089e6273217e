import type { Formula, FunctionName } from '../engine/formula.ts';
import { letter, row, sign, type Written, word, written } from './written.ts';

/** How tightly the outermost sign of a formula binds. */
export const tightness = { sum: 1, product: 2, power: 3, atom: 4 } as const;
export type Tightness = (typeof tightness)[keyof typeof tightness];

export interface Piece<L> {
  readonly written: Written<L>;
  readonly tight: Tightness;
  /** Where the whole begins with a minus: what stands behind it. */
  readonly negated?: Written<L>;
}

export interface Writer<L, M> {
  /** How a leaf is written; anything from a symbol to a formula of its own. */
  readonly leaf: (leaf: L) => Piece<M>;
  /** Between factors that are multiplied element by element: ⊙ for blocks, · for numbers. */
  readonly times: '⊙' | '·';
  /** Whether a leaf stands for a single number, which is written before a block without a sign. */
  readonly isSingle: (leaf: L) => boolean;
  /** How 1 less a leaf is written, where it has a symbol of its own. */
  readonly rest?: (leaf: L) => Piece<M> | undefined;
  /** A sum of more terms is written with dots between its first ones and its last; every term where this is left out. */
  readonly mostTerms?: number;
  /** A plain number in the formula. */
  readonly number: (value: number) => string;
}

const functionNames: Readonly<
  Record<Exclude<FunctionName, 'linear' | 'exp' | 'sqrt' | 'step'>, string>
> = {
  tanh: 'tanh',
  sigmoid: 'σ',
  relu: 'relu',
  ln: 'ln',
};

export const group = <M>(of: Written<M>): Written<M> => ({ kind: 'group', of });

export const call = <M>(name: string, of: Written<M>): Written<M> =>
  row<M>(word(name), sign('apply'), group(of));

/** Lays a formula out, with brackets where they are needed. */
export function writeFormula<L, M>(formula: Formula<L>, writer: Writer<L, M>): Piece<M> {
  const at: At<L, M> = (of, least) => {
    const { written: inner, tight } = writeFormula(of, writer);
    return tight < least ? group(inner) : inner;
  };
  const { sum, product, power } = tightness;
  switch (formula.kind) {
    case 'leaf':
      return writer.leaf(formula.leaf);
    case 'number':
      return writeNumber(formula.value, writer);
    case 'sum':
      return restOf(formula, writer) ?? { written: writeSum(formula, writer, at), tight: sum };
    case 'product':
      return writeProductPiece(formula, writer, at);
    case 'quotient':
      return {
        written: { kind: 'fraction', over: at(formula.over, sum), under: at(formula.under, sum) },
        tight: power,
      };
    case 'extreme':
      return { written: writeExtreme(formula, at), tight: power };
    case 'apply':
      return writeApply(formula.fn, formula.of, at);
    case 'power':
      return raised(at(formula.of, tightness.atom), at(formula.exponent, sum));
    case 'stack':
      return writeStack(formula.of.map((of) => at(of, sum)));
    case 'slice':
      return writeSlice(formula, at(formula.of, tightness.atom));
    case 'pick':
      return writePick(formula, at);
    case 'transpose':
      return raised(at(formula.of, tightness.atom), word('⊤'));
    default:
      return { written: row<M>(sign('Σ'), at(formula.of, power)), tight: product };
  }
}

/** 1 − Γ, where the leaf is itself what is left of a symbol to 1. */
function restOf<L, M>(
  { terms: [one, less, ...others] }: Extract<Formula<L>, { kind: 'sum' }>,
  { rest }: Writer<L, M>,
): Piece<M> | undefined {
  const isOne = one?.sign === 1 && one.of.kind === 'number' && one.of.value === 1;
  if (!isOne || less?.sign !== -1 || less.of.kind !== 'leaf' || others.length > 0) return undefined;
  return rest?.(less.of.leaf);
}

const raised = <M>(base: Written<M>, sup: Written<M>): Piece<M> => ({
  written: { kind: 'scripts', base, sup },
  tight: tightness.power,
});

const writeNumber = <L, M>(value: number, writer: Writer<L, M>): Piece<M> => ({
  written: word(writer.number(value)),
  tight: value < 0 ? tightness.sum : tightness.atom,
});

function writeExtreme<L, M>(
  { which, of }: Extract<Formula<L>, { kind: 'extreme' }>,
  at: At<L, M>,
): Written<M> {
  const parts = of.flatMap((each, index) => [
    ...(index === 0 ? [] : [sign(',')]),
    at(each, tightness.sum),
  ]);
  return call(which, row<M>(...parts));
}

const listed = <M>(
  start: string,
  parts: readonly Written<M>[],
  between: string,
  end: string,
): Written<M> =>
  row<M>(
    word(start),
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [word(between), part])),
    word(end),
  );

/** a[1…2] */
const writeSlice = <L, M>(
  { from, rows }: Extract<Formula<L>, { kind: 'slice' }>,
  of: Written<M>,
): Piece<M> => ({
  written: row<M>(of, word(`[${from + 1}…${from + rows}]`)),
  tight: tightness.power,
});

/** [a; b] */
const writeStack = <M>(parts: readonly Written<M>[]): Piece<M> => ({
  written: listed('[', parts, '; ', ']'),
  tight: tightness.atom,
});

/** one-hot(argmax y) as a whole; one element as the question that it answers: [argmax(0.2, 0.5, 0.3) = 2]. */
function writePick<L, M>(
  { of, by, at: index }: Extract<Formula<L>, { kind: 'pick' }>,
  at: At<L, M>,
): Piece<M> {
  const numbers = [...of, ...(by === undefined ? [] : [by])].map((each) => at(each, tightness.sum));
  const name = by === undefined ? 'argmax' : 'sample';
  const picked = row<M>(word(name), sign('apply'), listed('(', numbers, ', ', ')'));
  return index === undefined
    ? { written: call('one-hot', picked), tight: tightness.power }
    : {
        written: row<M>(word('['), picked, sign('='), word(`${index + 1}]`)),
        tight: tightness.atom,
      };
}

type At<L, M> = (of: Formula<L>, least: Tightness) => Written<M>;

/** A term and its sign; a minus at its beginning becomes the sign: x − W y in place of x + (−W y). */
function signed<L, M>(
  { sign: of, term }: { readonly sign: 1 | -1; readonly term: Formula<L> },
  writer: Writer<L, M>,
): { readonly sign: 1 | -1; readonly inner: Written<M> | undefined } {
  const { negated } = writeFormula(term, writer);
  return { sign: negated === undefined ? of : of === 1 ? -1 : 1, inner: negated };
}

function writeSum<L, M>(
  formula: Extract<Formula<L>, { kind: 'sum' }>,
  writer: Writer<L, M>,
  at: At<L, M>,
): Written<M> {
  const [first, ...others] = formula.terms;
  const isNegation = first?.of.kind === 'number' && first.of.value === 0 && others.length > 0;
  const terms = isNegation ? others : formula.terms;
  const isLong = terms.length > (writer.mostTerms ?? terms.length);
  const parts = terms.flatMap(({ sign: of, of: term }, index): readonly Written<M>[] => {
    if (index === 0 && of === 1) return [at(term, tightness.sum)];
    if (isLong && index >= beforeDots && index < terms.length - 1)
      return index === beforeDots ? [sign('+'), word('…')] : [];
    const found = signed({ sign: of, term }, writer);
    return [sign(found.sign === 1 ? '+' : '−'), found.inner ?? at(term, tightness.product)];
  });
  return row<M>(...parts);
}

/** Terms that an equation, and the matrices below it, have room for: a loss over a batch may have many more. */
export const mostTerms = 9;
/** Terms before the dots of a longer sum. */
const beforeDots = 3;

function writeProductPiece<L, M>(
  formula: Extract<Formula<L>, { kind: 'product' }>,
  writer: Writer<L, M>,
  at: At<L, M>,
): Piece<M> {
  const [first] = formula.factors;
  const whole = { written: writeProduct(formula, writer, at), tight: tightness.product };
  const negated = first === undefined ? undefined : writeFormula(first, writer).negated;
  if (negated === undefined) return whole;
  const behind: At<L, M> = (of, least) => (of === first ? negated : at(of, least));
  return { ...whole, negated: writeProduct(formula, writer, behind) };
}

function writeProduct<L, M>(
  { how, factors }: Extract<Formula<L>, { kind: 'product' }>,
  writer: Writer<L, M>,
  at: At<L, M>,
): Written<M> {
  const isNumber = (of: Formula<L> | undefined): boolean =>
    of?.kind === 'number' ||
    of?.kind === 'total' ||
    (of?.kind === 'leaf' && writer.isSingle(of.leaf)) ||
    of?.kind === 'quotient';
  const parts = factors.flatMap((factor, index): readonly Written<M>[] => {
    if (factor.kind === 'number' && factor.value === -1) return [sign('−')];
    const inner = at(factor, index === 0 ? tightness.product : tightness.power);
    const before = factors[index - 1];
    const silent =
      before === undefined ||
      (before.kind === 'number' && before.value === -1) ||
      how === 'matrix' ||
      (writer.times === '⊙' && (isNumber(before) || isNumber(factor)));
    return silent ? [inner] : [sign(writer.times), inner];
  });
  return row<M>(...parts);
}

function writeApply<L, M>(fn: FunctionName, of: Formula<L>, at: At<L, M>): Piece<M> {
  const inside = at(of, tightness.sum);
  if (fn === 'linear') return { written: inside, tight: tightness.sum };
  if (fn === 'exp')
    return { written: { kind: 'scripts', base: letter('e'), sup: inside }, tight: tightness.power };
  if (fn === 'sqrt') return { written: { kind: 'root', of: inside }, tight: tightness.atom };
  if (fn === 'step')
    return { written: row<M>(word('['), inside, word(' > 0]')), tight: tightness.atom };
  return { written: call(functionNames[fn], inside), tight: tightness.power };
}

/** A symbol; 1 − Γ binds as a sum does. */
export const symbolPiece = <M>(symbol: M, isRest = false): Piece<M> => ({
  written: written(symbol),
  tight: isRest ? tightness.sum : tightness.atom,
});
