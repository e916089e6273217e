import { Fault, type FaultPhrase, phrase } from '../fault.ts';
import {
  type Dimension,
  join,
  joinTypes,
  open,
  singleType,
  sizesOf,
  type ValueType,
  vectorType,
} from './dimension.ts';
import type { Equation, Expression, Span } from './expression.ts';
import { placeOf } from './tokens.ts';

/** How a parameter is given: a single number, a list, or rows. */
export type ParameterKind = 'single' | 'vector' | 'matrix';

export interface Surroundings {
  /** Names that are carried to the next timestep. */
  readonly state: readonly string[];
  /** How each parameter is given, where that is known; else its name and place decide. */
  readonly kinds: Readonly<Record<string, ParameterKind>>;
  /** Whether other names than those of `kinds` are parameters too. */
  readonly isOpen: boolean;
  /** Numbers of an input and of hidden units; D is not always known. */
  readonly D: number | undefined;
  readonly H: number;
}

const elementwise = [
  'activation',
  'tanh',
  'sigmoid',
  'relu',
  'linear',
  'exp',
  'sqrt',
  'recurrentActivation',
];
const ofTwo = ['min', 'max'];
/** The functions that the equations of a cell may call. */
export const cellFunctions: readonly string[] = [...elementwise, ...ofTwo, 'sum'];

/** Names that JavaScript gives to every object: files are read without them, so that nothing can be given by one. */
const unkept: readonly string[] = ['constructor', 'prototype'];

/**
 * Finds out what every name of a cell's equations is: x has D numbers, states have H, and a parameter is what its use
 * asks for (W in `W x + b`: H × D, b: H). A name with a capital letter in front of a vector is a matrix, one with a small
 * letter a single number, unless `kinds` says otherwise.
 */
export class Inference {
  readonly parameters = new Map<string, ValueType>();
  private readonly types = new Map<string, ValueType>();
  private readonly equations: readonly Equation[];
  private readonly surroundings: Surroundings;
  private readonly isOne: boolean;

  /** @throws Fault with its place in the text where a name or a size does not fit. */
  constructor(equations: readonly Equation[], surroundings: Surroundings) {
    const { D, H, state } = surroundings;
    this.equations = equations;
    this.surroundings = surroundings;
    this.isOne = D === undefined || D === H;
    this.types.set('x', vectorType(open('D')));
    for (const name of state) this.types.set(`${name}_prev`, vectorType(open('H')));
    for (const equation of equations) this.define(equation);
  }

  private define(equation: Equation): void {
    const { name, expression, at } = equation;
    if (this.types.has(name) || this.parameters.has(name) || cellFunctions.includes(name))
      throw new Fault(equation.text, quote(name), phrase('freeName'), {
        ...at,
        length: name.length,
      });
    const type = this.typeOf(expression, equation);
    const { state, H } = this.surroundings;
    if (unkept.includes(name) && state.includes(name))
      throw new Fault(equation.text, quote(name), phrase('keptName'), {
        ...at,
        length: name.length,
      });
    const isOutput = state.includes(name) || (state.length === 0 && name === 'h');
    if (isOutput && !joinTypes(type, vectorType(open('H')), this.isOne)) {
      const found = phrase('value', { value: `${name} ${this.written(type)}` });
      throw this.fault(equation, expression, found, phrase('vectorSize', { count: H }));
    }
    this.types.set(name, type);
  }

  private typeOf(of: Expression, equation: Equation): ValueType {
    switch (of.kind) {
      case 'number':
        return singleType;
      case 'name':
        return this.nameType(of.name, equation, of, 'vector');
      case 'call':
        return this.callType(of, equation);
      case 'sum':
        return this.spread(
          of.terms.map((term) => term.of),
          equation,
          of,
        );
      default:
        return of.how === 'apply'
          ? this.applied(of, equation)
          : this.spread([of.left, of.right], equation, of);
    }
  }

  /** A parameter that nothing is known of is a vector, unless its place says something else. */
  private nameType(name: string, equation: Equation, span: Span, usual: ParameterKind): ValueType {
    const known = this.types.get(name) ?? this.parameters.get(name);
    if (known !== undefined) return known;
    const { state, kinds, isOpen } = this.surroundings;
    if (name.endsWith('_prev'))
      throw this.fault(
        equation,
        span,
        quote(name),
        state.length === 0
          ? phrase('noStateBefore')
          : phrase('stateBefore', { options: state.join(', ') }),
      );
    if (this.equations.some((each) => each.name === name)) {
      const found = phrase('laterName', { name: `“${name}”` });
      throw this.fault(equation, span, found, phrase('name'));
    }
    if (unkept.includes(name)) throw this.fault(equation, span, quote(name), phrase('keptName'));
    const given = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if ((given === undefined && !isOpen) || cellFunctions.includes(name)) {
      const options = Object.keys(kinds).join(', ');
      const wanted = options === '' ? phrase('knownNameOnly') : phrase('knownName', { options });
      throw this.fault(equation, span, quote(name), wanted);
    }
    const type = typeOfKind(given ?? usual);
    this.parameters.set(name, type);
    return type;
  }

  private callType(of: Extract<Expression, { kind: 'call' }>, equation: Equation): ValueType {
    if (!cellFunctions.includes(of.fn)) {
      const span = { from: of.from, to: of.from + of.fn.length };
      const wanted = phrase('function', { options: cellFunctions.join(', ') });
      throw this.fault(equation, span, quote(of.fn), wanted);
    }
    const isOfTwo = ofTwo.includes(of.fn);
    if (of.of.length !== (isOfTwo ? 2 : 1)) {
      const found = phrase('value', { value: `“${equation.text.slice(of.from, of.to)}”` });
      const count = phrase(isOfTwo ? 'twoArguments' : 'oneArgument');
      throw this.fault(equation, of, found, phrase('arguments', { count }));
    }
    if (isOfTwo) return this.spread(of.of, equation, of);
    const type = this.typeOf(of.of[0], equation);
    return of.fn === 'sum' ? singleType : type;
  }

  /** Values side by side, element by element; single numbers go with all. */
  private spread(of: readonly Expression[], equation: Equation, whole: Span): ValueType {
    const types = of.map((each) => this.typeOf(each, equation));
    const wide = types.filter(({ kind }) => kind !== 'single');
    const [first = singleType, ...others] = wide;
    if (others.every((each) => joinTypes(first, each, this.isOne))) return first;
    const product = matrixProductOf(of, types, equation);
    const wanted = product === undefined ? phrase('operands') : phrase('matrixSign', { product });
    throw this.misfit(equation, whole, of, types, wanted);
  }

  /** A matrix times a vector, or a single number times anything. */
  private applied(of: Extract<Expression, { kind: 'product' }>, equation: Equation): ValueType {
    const { left, right } = of;
    const usual =
      left.kind === 'name' && /^\p{Lu}/u.test(left.name) ? 'matrix' : ('single' as const);
    const type =
      left.kind === 'name'
        ? this.nameType(left.name, equation, left, usual)
        : this.typeOf(left, equation);
    const inner = this.typeOf(right, equation);
    if (type.kind === 'single') return inner;
    const fits =
      type.kind === 'matrix' &&
      inner.kind === 'vector' &&
      join(type.columns, inner.rows, this.isOne);
    if (fits) return vectorType(type.rows);
    const wanted = phrase(type.kind === 'vector' ? 'factors' : 'operands');
    throw this.misfit(equation, of, [left, right], [type, inner], wanted);
  }

  private misfit(
    equation: Equation,
    span: Span,
    of: readonly Expression[],
    types: readonly ValueType[],
    wanted: FaultPhrase,
  ): Fault {
    const value = of
      .map(({ from, to }, k) => `${equation.text.slice(from, to)} ${this.written(types[k])}`)
      .join(', ');
    return this.fault(equation, span, phrase('value', { value }), wanted);
  }

  /** `3×4` for a matrix, `3` for a vector, `1` for a single number. */
  private written(type: ValueType): string {
    const { D, H } = this.surroundings;
    const number = (size: 'D' | 'H'): number | string => (size === 'D' ? (D ?? 'D') : H);
    return type.kind === 'single' ? '1' : `${sizesOf(type).map(number).join('×')}`;
  }

  private fault(
    { text, at }: Equation,
    span: Span,
    found: FaultPhrase,
    wanted: FaultPhrase,
  ): Fault {
    return new Fault(text, found, wanted, placeOf(at, span));
  }
}

/** `W x` where a matrix and a vector stand side by side with a sign between them, as in `W * x` or `x ⊙ W`. */
function matrixProductOf(
  of: readonly Expression[],
  types: readonly ValueType[],
  { text }: Equation,
): string | undefined {
  const [matrix, vector] = (['matrix', 'vector'] as const).map((kind) =>
    types.findIndex((each) => each.kind === kind),
  );
  if (of.length !== 2 || matrix < 0 || vector < 0) return undefined;
  const [left, right] = [of[matrix], of[vector]].map(({ from, to }) => text.slice(from, to));
  return `${left} ${right}`;
}

const quote = (name: string): FaultPhrase => phrase('value', { value: `“${name}”` });

function typeOfKind(kind: ParameterKind): ValueType {
  if (kind === 'single') return singleType;
  const rows: Dimension = open();
  return kind === 'vector' ? vectorType(rows) : { kind, rows, columns: open() };
}
