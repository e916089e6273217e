import type { Cell } from '../engine/cells/cell.ts';
import type { Equation } from '../engine/equations/expression.ts';
import { parseEquations } from '../engine/equations/parse.ts';
import { Fault, phrase } from '../engine/fault.ts';
import type { Shape } from '../engine/formula.ts';
import { single } from '../engine/ops/op.ts';
import { readoutEquations } from '../engine/readout.ts';
import { TapeBuilder } from '../engine/tape/builder.ts';
import type { Given, Whereabouts } from '../engine/tape/node.ts';
import type { Example, Layer } from '../lessons/example.ts';
import { quoted } from '../lessons/issue-phrases.ts';
import type { ParameterPlan } from './compile-parameters.ts';
import type { Line, Named } from './program.ts';
import { readNumbers } from './tensor.ts';

/** A set of equations with the index of its first line. */
export interface Block {
  readonly equations: readonly Equation[];
  readonly line: number;
}

export interface DraftParameter extends ParameterPlan {
  readonly node: number;
}

/** What stands outside of time and of any equation. */
export const nowhere: Whereabouts = {
  part: 'layer',
  layer: 0,
  direction: 'forward',
  t: undefined,
  line: undefined,
  parameter: undefined,
};

/** A program in the making. */
export class Draft {
  readonly builder = new TapeBuilder();
  readonly lines: Line[] = [];
  readonly cells: Cell[] = [];
  readonly layers: Block[] = [];
  readonly parameters: DraftParameter[] = [];
  readonly initialStates: Named[] = [];
  readonly example: Example;
  readout: Block = { equations: [], line: 0 };
  /** Node of the softmax temperature, where the example gives one. */
  temperature: number | undefined;
  private readonly values: { readonly at: number; readonly numbers: readonly number[] }[] = [];
  private nodes = 0;

  constructor(example: Example) {
    this.example = example;
  }

  get count(): number {
    return this.nodes;
  }

  /** Adds a given value and returns its node. */
  give(
    name: string,
    kind: Given,
    shape: Shape,
    numbers: readonly number[],
    where: Whereabouts = nowhere,
  ): number {
    const node = this.builder.given(name, kind, shape, where);
    this.values.push({ at: this.builder.node(node).offset, numbers });
    this.nodes = node + 1;
    return node;
  }

  /** Puts one equation on the tape. Numbers written in it become settings. */
  equation(
    equation: Equation,
    environment: ReadonlyMap<string, number>,
    where: Whereabouts,
    stopped?: ReadonlySet<number>,
  ): number {
    const node = this.builder.equation(equation, environment, where, stopped);
    for (let id = this.nodes; id < node; id++) {
      const { given, name, offset } = this.builder.node(id);
      if (given === 'setting') this.values.push({ at: offset, numbers: [Number(name)] });
    }
    this.nodes = node + 1;
    return node;
  }

  /** Puts a node of its own on the tape; see `TapeBuilder.computed`. */
  computed(...call: Parameters<TapeBuilder['computed']>): number {
    const node = this.builder.computed(...call);
    this.nodes = node + 1;
    return node;
  }

  addLayer(layer: Layer, cell: Cell, plans: readonly ParameterPlan[]): void {
    const text = cell.equations.replaceAll('activation(', `${layer.activation ?? 'tanh'}(`);
    this.cells.push(cell);
    this.layers.push(this.addLines(text, 'layer', this.layers.length));
    this.addParameters(plans);
  }

  addReadout(plans: readonly ParameterPlan[]): void {
    const { readout } = this.example;
    if (readout === null || readout === undefined) return;
    const text = readoutEquations(readout.activation, {
      weights: plans.some(({ name }) => name === 'W_hy'),
      bias: plans.some(({ name }) => name === 'b_y'),
      temperature: readout.temperature !== undefined,
    });
    this.readout = this.addLines(text, 'readout', 0);
    if (readout.temperature !== undefined)
      this.temperature = this.give('tau', 'setting', single, [readout.temperature]);
    this.addParameters(plans);
  }

  addLines(text: string, part: Line['part'], layer: number): Block {
    const equations = parseEquations(text);
    const line = this.lines.length;
    for (const { name, text: source, note } of equations)
      this.lines.push({ part, layer, name, text: source, note });
    return { equations, line };
  }

  addInitialStates(): void {
    this.example.layers.forEach((layer, index) => {
      const cell = this.cells[index];
      const given = layer.initialState ?? {};
      const subject = `layers.${index}.initialState`;
      const stranger = Object.keys(given).find((name) => !cell?.state.includes(name));
      if (cell === undefined || stranger !== undefined) {
        const wanted = phrase('oneOf', { options: cell?.state.join(', ') ?? '' });
        throw new Fault(subject, phrase('value', { value: quoted(stranger ?? '') }), wanted);
      }
      const shape = { rows: layer.hidden, columns: 1 };
      const named = cell.state.map((name): readonly [string, number] => {
        const value = given[name] ?? new Array<number>(layer.hidden).fill(0);
        const reason = phrase('hidden', { hidden: layer.hidden });
        const numbers = readNumbers(value, shape, 'vector', `${subject}.${name}`, reason);
        return [name, this.give(name, 'state', shape, numbers, { ...nowhere, layer: index, t: 0 })];
      });
      this.initialStates.push(Object.fromEntries(named));
    });
  }

  /** The array of all values with the given ones filled in. */
  givenValues(size: number): Float64Array {
    const values = new Float64Array(size);
    for (const { at, numbers } of this.values) values.set(numbers, at);
    return values;
  }

  private addParameters(plans: readonly ParameterPlan[]): void {
    for (const plan of plans) {
      const where = { ...nowhere, part: plan.part, layer: plan.layer };
      const node = this.give(plan.name, 'parameter', plan.shape, plan.numbers, where);
      this.parameters.push({ ...plan, node });
    }
  }
}
