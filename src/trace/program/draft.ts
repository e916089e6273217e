import { known } from '../../engine/at.ts';
import { layerFunctionNames, withFunctions } from '../../engine/cells/cell.ts';
import { entryOf } from '../../engine/entry-of.ts';
import type { Equation } from '../../engine/equations/expression.ts';
import { parseEquations } from '../../engine/equations/parse.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import type { Shape } from '../../engine/formula.ts';
import { single } from '../../engine/ops/op.ts';
import { createMersenneTwister } from '../../engine/random/mersenne-twister.ts';
import { randomSample } from '../../engine/random/random-sample.ts';
import { readoutEquations } from '../../engine/readout.ts';
import { TapeBuilder } from '../../engine/tape/builder.ts';
import type { Given, Whereabouts } from '../../engine/tape/node.ts';
import type { Example, Feedback, Numbers } from '../../example/example.ts';
import { quoted } from '../../example/issue-phrases.ts';
import type { Net, NetName } from '../../example/nets.ts';
import type { Place } from '../../example/numbers-at.ts';
import { type LayerSide, sidesOf } from '../../example/sides.ts';
import type { ParameterPlan } from './compile-parameters.ts';
import type { Line, Named } from './program.ts';
import type { Source } from './source.ts';
import { pathOfStrand, type StrandPlan } from './strands.ts';
import { readNumbers, sourceAt } from './tensor.ts';

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
  readonly strands: StrandPlan[] = [];
  /** Equations of every strand. */
  readonly layers: Block[] = [];
  readonly parameters: DraftParameter[] = [];
  initialStates: Named[] = [];
  /** The example whose timesteps are unfolded; of a batch one after the other. */
  example: Example;
  private readonly shown: Example;
  /** How many numbers an input has, of every network. */
  readonly inputSizes: number[] = [];
  /** Equations that take an input from the output before, by network and pick. */
  readonly feedback = new Map<string, Block>();
  /** Equations that join two directions, by the forward strand. */
  readonly joins = new Map<number, Block>();
  /** Equations that join the last states of both directions of the encoder, by the strand of the decoder. */
  readonly starts = new Map<number, Block>();
  /** Of every network, the equations of its readout, and the node of its temperature where it has one. */
  readonly readouts: { readonly block: Block; readonly temperature: number | undefined }[] = [];
  /** Where the numbers of what is given stand in the example that is shown. */
  readonly sources: Source[] = [];
  private readonly values: { readonly at: number; readonly numbers: readonly number[] }[] = [];
  private nodes = 0;

  private uint32: (() => number) | undefined;

  constructor(example: Example) {
    this.shown = example;
    this.example = example;
  }

  /** Draws uniform numbers from the seed on, after so many that are left to others. */
  drawAfter(count: number): void {
    this.uint32 = createMersenneTwister(this.example.seed ?? 0);
    for (let n = 0; n < count; n++) randomSample(this.uint32);
  }

  /** The next uniform number for an input that is sampled: that of numpy's `RandomState(seed).random_sample()`. */
  nextUniform(): number {
    this.uint32 ??= createMersenneTwister(this.example.seed ?? 0);
    return randomSample(this.uint32);
  }

  get count(): number {
    return this.nodes;
  }

  /** Adds a given value and returns its node; with where its numbers stand, if other examples of the structure have others. */
  give(
    name: string,
    kind: Given,
    shape: Shape,
    numbers: readonly number[],
    where: Whereabouts = nowhere,
    source?: Omit<Source, 'node'>,
  ): number {
    const node = this.builder.given(name, kind, shape, where);
    if (source !== undefined && this.example === this.shown) this.sources.push({ node, ...source });
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

  addStrand(strand: StrandPlan, plans: readonly ParameterPlan[]): void {
    const text = withFunctions(strand.cell.equations, strand.given);
    const roles = rolesIn(strand.cell.equations);
    this.strands.push(strand);
    this.layers.push(this.addLines(text, 'layer', this.layers.length, roles));
    this.addParameters(plans);
  }

  addReadout({ name, readout }: Net, plans: readonly ParameterPlan[]): void {
    if (readout === null || readout === undefined) {
      this.readouts.push({ block: { equations: [], line: 0 }, temperature: undefined });
      return;
    }
    const text = readoutEquations(readout.activation, {
      weights: plans.some(({ name }) => name === 'W_hy'),
      bias: plans.some(({ name }) => name === 'b_y'),
      temperature: readout.temperature !== undefined,
    });
    const layer = this.readouts.length;
    const block = this.addLines(text, 'readout', layer);
    const where = { ...nowhere, part: 'readout' as const, layer };
    const temperature =
      readout.temperature === undefined
        ? undefined
        : this.give('tau', 'setting', single, [readout.temperature], where, temperatureOf(name));
    this.readouts.push({ block, temperature });
    this.addParameters(plans);
  }

  /** The line that makes an input of the output before. */
  addFeedback({ name }: Net, pick: Feedback['pick']): void {
    const text = {
      greedy: 'x = one_hot_argmax(y_prev)    # the largest output, fed back',
      sample: 'x = one_hot_sample(y_prev, u)    # drawn from the output, fed back',
    };
    this.feedback.set(
      `${name} ${pick}`,
      this.addLines(text[pick], 'feedback', this.readouts.length),
    );
  }

  /** The line that joins both directions of a layer, the forward one being that strand. */
  addJoin(strand: number): void {
    const text = 'h = concat(h_forward, h_backward)    # both directions';
    this.joins.set(strand, this.addLines(text, 'joined', strand));
  }

  /** The lines that join the last states of both directions of the encoder, which a strand of the decoder starts from. */
  addStart(strand: number, states: readonly string[]): void {
    const text = states.map(
      (name) =>
        `${name}_prev = concat(${name}_forward, ${name}_backward)    # last states of the encoder`,
    );
    if (text.length > 0) this.starts.set(strand, this.addLines(text.join('\n'), 'joined', strand));
  }

  addLines(
    text: string,
    part: Line['part'],
    layer: number,
    roles: readonly Line['role'][] = [],
  ): Block {
    const equations = parseEquations(text);
    const line = this.lines.length;
    equations.forEach(({ name, text: source, note }, index) => {
      this.lines.push({ part, layer, name, text: source, note, role: roles[index] });
    });
    return { equations, line };
  }

  /** What the strands start from that is given; a decoder starts from what the encoder ends with. */
  addInitialStates(nets: readonly Net[]): void {
    this.initialStates = this.strands.map((strand, index) => {
      if (strand.startsFrom !== undefined) return {};
      const layer = nets.find(({ name }) => name === strand.net)?.layers[strand.layer];
      const side = layer && sidesOf(layer).find(({ key }) => key === strand.key);
      return this.giveStates(strand, index, side?.initialState ?? {});
    });
  }

  private giveStates(
    strand: StrandPlan,
    index: number,
    given: NonNullable<LayerSide['initialState']>,
  ): Named {
    const { net, layer, key, cell, hidden, direction } = strand;
    const subject = pathOfStrand(strand, 'initialState');
    const stranger = Object.keys(given).find((name) => !cell.state.includes(name));
    if (stranger !== undefined) {
      const wanted =
        cell.state.length === 0
          ? phrase('noState', { cell: cell.id })
          : phrase('oneOf', { options: cell.state.join(', ') });
      throw new Fault(subject, phrase('value', { value: quoted(stranger) }), wanted);
    }
    const shape = { rows: hidden, columns: 1 };
    const where = { ...nowhere, layer: index, direction, t: 0 };
    const named = cell.state.map((name): readonly [string, number] => {
      const value = entryOf(given, name) ?? new Array<number>(hidden).fill(0);
      const reason = phrase('hidden', { hidden });
      const read = (from: Numbers): readonly number[] =>
        readNumbers(from, shape, 'vector', `${subject}.${name}`, reason);
      const place: Place = { kind: 'state', layer, name, ...(key && { direction: key }) };
      const source = sourceAt(net, place, read);
      return [name, this.give(name, 'state', shape, read(value), where, source)];
    });
    return Object.fromEntries(named);
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
      const { name, shape, numbers, source } = plan;
      const node = this.give(name, 'parameter', shape, numbers, where, source);
      this.parameters.push({ ...plan, node });
    }
  }
}

const temperatureOf = (net: NetName): Omit<Source, 'node'> => ({
  net,
  find: ({ readout }) => readout?.temperature,
  read: ({ readout }) => [known(readout?.temperature, 'temperature')],
});

/** What the layer's functions make of the name of each equation, where its whole right side is such a function. */
const rolesIn = (equations: string): readonly Line['role'][] =>
  parseEquations(equations).map(({ expression }) =>
    expression.kind === 'call'
      ? layerFunctionNames.find((name) => name === expression.fn)
      : undefined,
  );
