import type { Equation, Expression } from '../equations/expression.ts';
import { Fault, phrase } from '../fault.ts';
import type { Shape } from '../formula.ts';
import { add } from '../ops/add.ts';
import { divide } from '../ops/divide.ts';
import { exp } from '../ops/exp.ts';
import { given as givenOp } from '../ops/given.ts';
import { matvec } from '../ops/matvec.ts';
import { multiply } from '../ops/multiply.ts';
import { isSingle, type Op, single, sizeOf } from '../ops/op.ts';
import { power } from '../ops/power.ts';
import { softmax } from '../ops/softmax.ts';
import { subtract } from '../ops/subtract.ts';
import { sum } from '../ops/sum.ts';
import { callable, fused } from './functions.ts';
import type { Given, Tape, TapeNode, Whereabouts } from './node.ts';

/** What the names of an equation stand for. */
export type Environment = ReadonlyMap<string, number>;

const nothing: ReadonlySet<number> = new Set<number>();
const noCut: readonly number[] = [];

type Terms = Extract<Expression, { kind: 'sum' }>['terms'];

/** Turns equations into a tape, node by node. */
export class TapeBuilder {
  private readonly nodes: TapeNode[] = [];
  private size = 0;
  private stopped: ReadonlySet<number> = nothing;
  /** What is found out about an expression once, however many timesteps it is put on the tape for. */
  private readonly texts = new Map<Expression, string>();
  private readonly befores = new Map<Terms, Expression>();

  node(id: number): TapeNode {
    return this.nodes[id];
  }

  given(name: string, kind: Given, shape: Shape, where: Whereabouts): number {
    return this.push(name, givenOp, [], shape, where, { given: kind, named: true });
  }

  /** A node that no equation names, such as the sum of the losses. */
  computed(name: string, op: Op, inputs: readonly number[], where: Whereabouts): number {
    const shape = this.shapeFor(op, inputs, name);
    return this.push(name, op, inputs, shape, where, { named: true });
  }

  /**
   * Puts an equation on the tape; returns the node of its left side. No gradient goes back to nodes in `stopped`.
   * @throws Fault where a name is not in `environment` or sizes do not fit.
   */
  equation(
    equation: Equation,
    environment: Environment,
    where: Whereabouts,
    stopped: ReadonlySet<number> = nothing,
  ): number {
    const { expression, name } = equation;
    this.stopped = stopped;
    if (expression.kind === 'name') {
      const call: Expression = { ...expression, kind: 'call', fn: 'linear', of: [expression] };
      return this.expression(call, equation, environment, where, name);
    }
    return this.expression(expression, equation, environment, where, name);
  }

  build(): Tape {
    return { nodes: this.nodes, size: this.size };
  }

  private expression(
    expression: Expression,
    equation: Equation,
    environment: Environment,
    where: Whereabouts,
    name?: string,
  ): number {
    const inner = (of: Expression): number => this.expression(of, equation, environment, where);
    const emit = (op: Op, inputs: readonly number[]): number => {
      const shape = this.shapeFor(op, inputs, equation.text);
      const extra = { expression, named: name !== undefined };
      const text = name ?? this.textOf(expression, equation);
      return this.push(text, op, inputs, shape, where, extra);
    };
    switch (expression.kind) {
      case 'name':
        return lookUp(expression.name, environment, equation);
      case 'number':
        return this.given(`${expression.value}`, 'setting', single, where);
      case 'call':
        return this.call(expression.fn, expression.of.map(inner), equation, emit, where);
      case 'product': {
        const ends = [inner(expression.left), inner(expression.right)];
        return emit(this.productOp(expression.how, ends), ends);
      }
      default:
        return this.sum(expression.terms, inner, emit);
    }
  }

  /** A sum of plus signs in one go; with a minus in it, from the left. */
  private sum(
    terms: Terms,
    inner: (of: Expression) => number,
    emit: (op: Op, inputs: readonly number[]) => number,
  ): number {
    if (terms.every(({ sign }) => sign === 1))
      return emit(
        add,
        terms.map(({ of }) => inner(of)),
      );
    const last = terms[terms.length - 1];
    return emit(last.sign === 1 ? add : subtract, [inner(this.before(terms)), inner(last.of)]);
  }

  /** A sum without its last term, the same object each time. */
  private before(terms: Terms): Expression {
    const known = this.befores.get(terms);
    if (known !== undefined) return known;
    const before = terms.slice(0, -1);
    const [{ of: first }] = before;
    const { to } = before[before.length - 1].of;
    const made: Expression =
      before.length === 1 ? first : { kind: 'sum', terms: before, from: first.from, to };
    this.befores.set(terms, made);
    return made;
  }

  private textOf(expression: Expression, equation: Equation): string {
    const known = this.texts.get(expression);
    if (known !== undefined) return known;
    const made = withoutBrackets(equation.text.slice(expression.from, expression.to));
    this.texts.set(expression, made);
    return made;
  }

  private productOp(how: string, [left]: readonly number[]): Op {
    if (how === 'divide') return divide;
    if (how === 'power') return power;
    return how === 'apply' && !isSingle(this.nodes[left]) ? matvec : multiply;
  }

  private call(
    fn: string,
    inputs: readonly number[],
    equation: Equation,
    emit: (op: Op, inputs: readonly number[]) => number,
    where: Whereabouts,
  ): number {
    const op = Object.hasOwn(callable, fn) ? callable[fn] : undefined;
    if (op === undefined) {
      const options = Object.keys(callable).join(', ');
      throw new Fault(
        equation.text,
        phrase('value', { value: fn }),
        phrase('function', { options }),
      );
    }
    if (op === softmax) {
      const exponentials = this.computed('exp', exp, inputs, where);
      return emit(op, [inputs[0], exponentials, this.computed('S', sum, [exponentials], where)]);
    }
    const [y, target] = inputs;
    const rule = fused.get(op);
    if (rule !== undefined && this.nodes[y].op === rule.after)
      return emit(rule.op, [this.nodes[y].inputs[0], target, y]);
    return emit(op, inputs);
  }

  private shapeFor(op: Op, inputs: readonly number[], subject: string): Shape {
    const shapes = inputs.map((id) => this.nodes[id]);
    const shape = op.shape(shapes);
    if (shape !== undefined) return shape;
    const value = shapes.map(({ name, rows, columns }) => `${name} ${rows}×${columns}`).join(', ');
    throw new Fault(subject, phrase('value', { value }), phrase('operands'));
  }

  private cutOf(inputs: readonly number[]): readonly number[] {
    if (this.stopped.size === 0) return noCut;
    return inputs.flatMap((input, k) => (this.stopped.has(input) ? [k] : []));
  }

  private push(
    name: string,
    op: Op,
    inputs: readonly number[],
    shape: Shape,
    where: Whereabouts,
    extra: Partial<Pick<TapeNode, 'given' | 'expression' | 'named'>>,
  ): number {
    const id = this.nodes.length;
    const { part, layer, direction, t, line, parameter } = where;
    this.nodes.push({
      id,
      name,
      op,
      inputs,
      rows: shape.rows,
      columns: shape.columns,
      offset: this.size,
      part,
      layer,
      direction,
      t,
      line,
      parameter,
      given: extra.given,
      expression: extra.expression,
      named: extra.named ?? false,
      cut: this.cutOf(inputs),
    });
    this.size += sizeOf(shape);
    return id;
  }
}

function lookUp(name: string, environment: Environment, equation: Equation): number {
  const id = environment.get(name);
  if (id === undefined)
    throw new Fault(equation.text, phrase('value', { value: name }), phrase('name'));
  return id;
}

/** `(a + b)` as `a + b`; `(a + b) (c + d)` stays as it is. */
function withoutBrackets(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0) return at > 0 && at === text.length - 1 ? text.slice(1, -1) : text;
  }
  return text;
}
