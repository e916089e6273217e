import { describe, expect, test } from 'vitest';
import { parseEquations } from '../equations/parse.ts';
import { Fault } from '../fault.ts';
import { add } from '../ops/add.ts';
import { TapeBuilder } from './builder.ts';
import type { Given, Tape, TapeNode, Whereabouts } from './node.ts';
import { backwardPass, forwardPass, gradientFlows, schedule } from './run.ts';

const where: Whereabouts = {
  part: 'layer',
  layer: 0,
  direction: 'forward',
  t: 1,
  line: 0,
  parameter: undefined,
};

interface Leaf {
  readonly name: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly numbers: readonly number[];
  readonly given?: Given;
}

const vector = (name: string, ...numbers: readonly number[]): Leaf => ({ name, numbers });
const target = (...numbers: readonly number[]): Leaf => ({
  name: 'target',
  numbers,
  given: 'target',
});

/** A tape of equations over given values, which are parameters unless they say otherwise. */
class Built {
  readonly tape: Tape;
  readonly values: Float64Array;
  readonly gradients: Float64Array;
  readonly flows: readonly boolean[];

  constructor(text: string, leaves: readonly Leaf[], loss?: string) {
    const builder = new TapeBuilder();
    const environment = new Map(
      leaves.map(({ name, numbers, rows = numbers.length, columns = 1, given = 'parameter' }) => [
        name,
        builder.given(name, given, { rows, columns }, where),
      ]),
    );
    for (const equation of parseEquations(text))
      environment.set(equation.name, builder.equation(equation, environment, where));
    this.tape = builder.build();
    const { nodes, size } = this.tape;
    this.values = new Float64Array(size);
    this.gradients = new Float64Array(size);
    leaves.forEach(({ numbers }, id) => void this.values.set(numbers, nodes[id].offset));
    for (const { given, name, offset } of nodes.slice(leaves.length))
      if (given === 'setting') this.values[offset] = Number(name);
    const seed = loss === undefined ? undefined : this.node(loss).id;
    this.flows = gradientFlows(this.tape, seed);
    const pass = schedule(this.tape, 0, nodes.length, seed, this.flows);
    forwardPass(pass, this.values);
    backwardPass(pass, this.values, this.gradients);
  }

  node(name: string): TapeNode {
    const found = this.tape.nodes.find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`no node ${name}`);
    return found;
  }

  value(name: string): readonly number[] {
    return this.slice(this.values, name);
  }

  gradient(name: string): readonly number[] {
    return this.slice(this.gradients, name);
  }

  names(): readonly string[] {
    return this.tape.nodes.filter(({ given }) => given === undefined).map(({ name }) => name);
  }

  private slice(numbers: Float64Array, name: string): readonly number[] {
    const { offset, rows, columns } = this.node(name);
    return Array.from(numbers.subarray(offset, offset + rows * columns));
  }
}

const W: Leaf = { name: 'W', rows: 2, columns: 3, numbers: [1, 2, 3, 4, 5, 6] };
const [x, h, b] = [vector('x', 1, 0, -1), vector('h', 2, 3), vector('b', 10, 20)];
const s = vector('s', 5);

describe('an equation on the tape', () => {
  test('has a node for every product and sum, in the order of evaluation', () => {
    const built = new Built('a = W x + (s h + b)', [W, x, h, b, s]);
    expect(built.names()).toEqual(['W x', 's h', 's h + b', 'a']);
    expect(built.value('a')).toEqual([-2 + 20, -2 + 35]);
    expect(
      built.tape.nodes.filter(({ named, given }) => named && given === undefined),
    ).toHaveLength(1);
  });

  test('names a part by its text, without the brackets around the whole of it', () => {
    const built = new Built('a = s ((1 - s) (h ⊙ b)) + (h + b)', [s, h, b]);
    const names = ['1 - s', 'h ⊙ b', '(1 - s) (h ⊙ b)', 's ((1 - s) (h ⊙ b))', 'h + b', 'a'];
    expect(built.names()).toEqual(names);
  });

  test('takes a single number with every element of the other side', () => {
    const built = new Built('a = s + h\nc = h / s\nd = s ⊙ h - s\ne = h s', [s, h]);
    expect(built.value('a')).toEqual([7, 8]);
    expect(built.value('c')).toEqual([0.4, 0.6]);
    expect(built.value('d')).toEqual([5, 10]);
    expect(built.value('e')).toEqual([10, 15]);
  });

  test('applies a matrix to a vector and multiplies vectors element by element', () => {
    const built = new Built('a = W x\nc = h ⊙ b\nd = s h', [W, x, h, b, s]);
    expect(['a', 'c', 'd'].map((name) => built.node(name).op.name)).toEqual([
      'matvec',
      'multiply',
      'multiply',
    ]);
  });

  test('adds plus signs in one go, and from the left where a minus is among them', () => {
    const built = new Built('a = h + b + h\nc = h - b + h', [h, b]);
    expect(built.names()).toEqual(['a', 'h - b', 'c']);
    expect(built.node('a').inputs).toHaveLength(3);
    expect(built.value('c')).toEqual([-6, -14]);
  });

  test('turns the numbers that are written in it into settings', () => {
    const built = new Built('a = 2 h - 0.5', [h]);
    expect(built.value('a')).toEqual([3.5, 5.5]);
    expect(
      built.tape.nodes.filter(({ given }) => given === 'setting').map(({ name }) => name),
    ).toEqual(['2', '0.5']);
  });

  test('copies what it only names', () => {
    const built = new Built('a = h', [h]);
    expect(built.node('a').op.name).toBe('linear');
    expect(built.value('a')).toEqual([2, 3]);
  });

  test('shows the exponentials and their sum before a softmax', () => {
    const built = new Built('y = softmax(h)', [h]);
    expect(built.names()).toEqual(['exp', 'S', 'y']);
    expect(built.value('S')[0]).toBeCloseTo(Math.exp(2) + Math.exp(3), 12);
  });

  test.each([
    ['y = softmax(h)\nL = cross_entropy(y, target)', 'softmax-cross-entropy'],
    ['y = sigmoid(h)\nL = binary_cross_entropy(y, target)', 'sigmoid-binary-cross-entropy'],
    ['y = sigmoid(h)\nL = cross_entropy(y, target)', 'cross-entropy'],
    ['y = softmax(h)\nL = binary_cross_entropy(y, target)', 'binary-cross-entropy'],
    ['y = softmax(h)\nL = half_squared_error(y, target)', 'half-squared-error'],
  ])('%s becomes %s', (text, op) => {
    expect(new Built(text, [h, target(0, 1)]).node('L').op.name).toBe(op);
  });
});

describe('an equation is refused, with its text, for', () => {
  test.each([
    [
      'a name that nothing stands for',
      'a = W q',
      'a = W q: found q, wanted a name that was defined before',
    ],
    [
      'a function that is none',
      'a = gelu(h)',
      'a = gelu(h): found gelu, wanted one of the functions tanh, sigmoid',
    ],
    [
      'a function of every object',
      'a = constructor(h)',
      'a = constructor(h): found constructor, wanted one of the functions',
    ],
    [
      'sizes that do not fit',
      'a = W h',
      'a = W h: found W 2×3, h 2×1, wanted operands whose sizes fit',
    ],
    [
      'a sum of different sizes',
      'a = x + h',
      'a = x + h: found x 3×1, h 2×1, wanted operands whose sizes fit',
    ],
    [
      'an argument too many',
      'a = tanh(h, b)',
      'found h 2×1, b 2×1, wanted operands whose sizes fit',
    ],
    ['an argument too few', 'a = min(h)', 'found h 2×1, wanted operands whose sizes fit'],
    ['the softmax of a matrix', 'a = softmax(W)', 'wanted operands whose sizes fit'],
  ])('%s', (_, text, message) => {
    const act = () => new Built(text, [W, x, h, b]);
    expect(act).toThrow(Fault);
    expect(act).toThrow(message);
  });
});

describe('the backward pass', () => {
  const text = 'a = W x + s h\ny = tanh(a)\nL = half_squared_error(y, target)';
  const built = new Built(
    text,
    [W, { ...x, given: 'input' }, { ...h, given: 'state' }, s, target(0.5, 0.5)],
    'L',
  );

  test('starts from 1 at the loss', () => {
    expect(built.gradient('L')).toEqual([1]);
  });

  test('follows the chain rule down to parameters, inputs and states', () => {
    const y = built.value('y');
    const da = y.map((each) => (each - 0.5) * (1 - each ** 2));
    const [one = 0, two = 0] = da;
    expect(built.gradient('a')).toEqual(da);
    expect(built.gradient('W')).toEqual([one, 0 * one, -one, two, 0 * two, -two]);
    expect(built.gradient('x')).toEqual([one + 4 * two, 2 * one + 5 * two, 3 * one + 6 * two]);
    expect(built.gradient('h')).toEqual([5 * one, 5 * two]);
    expect(built.gradient('s')).toEqual([2 * one + 3 * two]);
  });

  test('leaves targets and settings alone', () => {
    expect(built.gradient('target')).toEqual([0, 0]);
    const scaled = new Built('a = 2 h\nL = sum(a)', [h], 'L');
    expect([scaled.gradient('h'), scaled.gradient('2')]).toEqual([[2, 2], [0]]);
  });

  test('adds up what comes back from several uses', () => {
    const twice = new Built('a = h ⊙ h\nc = a + h\nL = sum(c)', [h], 'L');
    expect(twice.gradient('h')).toEqual([2 * 2 + 1, 2 * 3 + 1]);
  });

  test('flows only where the loss can feel a change', () => {
    const dead = new Built('a = tanh(h)\nc = tanh(b)\nd = 2 + 3\nL = sum(a)', [h, b], 'L');
    const flowing = dead.tape.nodes.filter(({ id }) => dead.flows[id]).map(({ name }) => name);
    expect(flowing).toEqual(['h', 'a', 'L']);
    expect(dead.gradient('b')).toEqual([0, 0]);
  });

  test('gives zeros everywhere without a loss', () => {
    const none = new Built('a = tanh(h)', [h]);
    expect([...none.gradients].every((each) => each === 0)).toBe(true);
  });

  test('starts anew every time', () => {
    const { tape, values, flows } = built;
    const pass = schedule(tape, 0, tape.nodes.length, built.node('L').id, flows);
    const again = new Float64Array(values.length).fill(99);
    backwardPass(pass, values, again);
    expect(again).toEqual(built.gradients);
  });

  test('goes wrong, visibly, with a planted fault in one operation', () => {
    const { tape, values, flows } = built;
    const pass = schedule(tape, 0, tape.nodes.length, built.node('L').id, flows);
    const plant = pass.backward.map((call) => ({
      ...call,
      op: call.op === add ? { ...add, backward() {} } : call.op,
    }));
    const wrong = new Float64Array(values.length);
    backwardPass({ ...pass, backward: plant }, values, wrong);
    expect(wrong).not.toEqual(built.gradients);
  });
});

describe('a pass can be watched', () => {
  const built = new Built('a = s h\ny = tanh(a)\nL = sum(y)', [s, h], 'L');
  const pass = schedule(built.tape, 0, built.tape.nodes.length, built.node('L').id, built.flows);

  test('forward, result by result, which may be rounded as on paper', () => {
    const values = built.values.map((each, at) => (at < 3 ? each : 0));
    forwardPass(pass, values, (numbers, from, size) => {
      for (let i = from; i < from + size; i++) numbers[i] = Math.round(10 * numbers[i]) / 10;
    });
    expect(Array.from(values.subarray(3))).toEqual([10, 15, 1, 1, 2]);
  });

  test('backward, every gradient once and only when it is complete', () => {
    const seen: number[] = [];
    const gradients = new Float64Array(built.values.length);
    backwardPass(pass, built.values, gradients, (numbers, from, size) => {
      seen.push(from);
      expect(numbers.slice(from, from + size)).toEqual(built.gradients.slice(from, from + size));
    });
    expect(seen).toEqual(['L', 'y', 'a'].map((name) => built.node(name).offset));
  });
});
