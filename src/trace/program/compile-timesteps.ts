import { at, known } from '../../engine/at.ts';
import { outputOf } from '../../engine/cells/cell.ts';
import { entryOf } from '../../engine/entry-of.ts';
import type { Pieces } from '../../engine/pieces.ts';
import type { Direction } from '../../engine/tape/node.ts';
import type { Example } from '../../example/example.ts';
import { type Net, onlyReads } from '../../example/nets.ts';
import { compileInput } from './compile-input.ts';
import { compileTimestepLoss } from './compile-loss.ts';
import { isOfOutput } from './compile-upstream.ts';
import { type Block, type Draft, nowhere } from './draft.ts';
import type { Named, TimestepNodes } from './program.ts';
import { sourcesOf } from './strands.ts';
import { isCutBetween } from './truncate.ts';

/** A run over the timesteps that takes some strands (and the readout) along. */
interface Sweep {
  readonly strands: readonly number[];
  readonly direction: Direction;
}

/**
 * Unfolds one network over time, `before` being the timesteps of the encoder. Strands that run forward are walked together,
 * timestep by timestep; one that runs backward sees the whole sequence of the layer below first.
 */
export function compileTimesteps(
  draft: Draft,
  net: Net,
  before: readonly TimestepNodes[],
): Pieces<readonly TimestepNodes[]> {
  return new Unfolding(draft, net, before).run();
}

/** One network on its way through time; timesteps are its own, from 1. */
class Unfolding {
  private readonly draft: Draft;
  private readonly net: Net;
  private readonly before: readonly TimestepNodes[];
  private readonly x: number[] = [];
  private readonly named: Named[][];
  private readonly reads: (number | undefined)[][];
  private readonly joined = new Map<string, number>();
  /** What the names of a strand's equations stand for, and of the readout's; written over at each timestep. */
  private readonly environments = new Map<string, Map<string, number>>();
  private readonly done: TimestepNodes[] = [];

  constructor(draft: Draft, net: Net, before: readonly TimestepNodes[]) {
    this.draft = draft;
    this.net = net;
    this.before = before;
    this.named = draft.strands.map(() => []);
    this.reads = [0, ...net.inputs].map(() => []);
  }

  *run(): Pieces<readonly TimestepNodes[]> {
    this.startFromEncoder();
    const T = this.net.inputs.length;
    const sweeps = this.sweeps();
    for (const [order, { strands, direction }] of sweeps.entries())
      for (const t of timesInOrder(T, direction)) {
        if (order === 0)
          this.x[t] = compileInput(this.draft, this.net, this.at(t, direction), this.done);
        for (const strand of strands) this.runStrand(strand, t, direction);
        if (order === sweeps.length - 1 && direction === 'forward') this.finish(t);
        yield;
      }
    if (sweeps.at(-1)?.direction === 'backward')
      for (const t of timesInOrder(T, 'forward')) this.finish(t);
    return this.done;
  }

  private at(own: number, direction: Direction) {
    return { t: this.before.length + own, own, direction };
  }

  /** The strands in the order in which they run; what runs forward joins what runs forward before it. */
  private sweeps(): readonly Sweep[] {
    const sweeps: { strands: number[]; direction: Direction }[] = [];
    this.draft.strands.forEach(({ net, direction }, strand) => {
      if (net !== this.net.name) return;
      const last = sweeps.at(-1);
      if (direction === 'forward' && last?.direction === 'forward') last.strands.push(strand);
      else sweeps.push({ strands: [strand], direction });
    });
    return sweeps.length === 0 ? [{ strands: [], direction: 'forward' }] : sweeps;
  }

  /**
   * A decoder's states begin as the encoder's end: those of the timestep that was processed last, of a layer that runs both
   * ways of both directions together.
   */
  private startFromEncoder(): void {
    const { strands, initialStates } = this.draft;
    strands.forEach(({ net, cell }, strand) => {
      if (net !== this.net.name) return;
      const ends = sourcesOf(this.draft, strand).map((source) => this.lastOf(source));
      const [only, other] = ends;
      if (only === undefined) return;
      initialStates[strand] =
        other === undefined
          ? Object.fromEntries(cell.state.map((name) => [name, known(entryOf(only, name), name)]))
          : this.joinStates(strand, cell.state, only, other);
    });
  }

  /** What a strand of the encoder has at the timestep that it processes last. */
  private lastOf(strand: number): Named {
    const isForward = this.draft.strands[strand]?.direction === 'forward';
    const last = isForward ? this.before.length - 1 : 0;
    return at(at(this.before, last, 'timestep').layers, strand, 'strand');
  }

  /** The last states of both directions, one above the other, at the first timestep of the decoder. */
  private joinStates(strand: number, states: readonly string[], one: Named, other: Named): Named {
    const environment = new Map<string, number>();
    for (const name of states) {
      environment.set(`${name}_forward`, known(entryOf(one, name), name));
      environment.set(`${name}_backward`, known(entryOf(other, name), name));
    }
    const block = known(this.draft.starts.get(strand), `the start of strand ${strand}`);
    const where = { part: 'joined', layer: strand, t: 1, direction: 'forward' } as const;
    const named = this.compileBlock(block, environment, where);
    return Object.fromEntries(states.map((name) => [name, known(named[`${name}_prev`], name)]));
  }

  private runStrand(strand: number, t: number, direction: Direction): void {
    const { layer } = at(this.draft.strands, strand, 'strand');
    const below = layer === 0 ? this.x[t] : this.outputOf(layer - 1, t);
    if (below === undefined) return;
    const row = at(this.named, strand, 'strand');
    const block = at(this.draft.layers, strand, 'strand');
    const previous = row[direction === 'forward' ? t - 1 : t + 1];
    const environment = this.environmentOf('layer', strand, 'x', below);
    for (const [name, initial] of Object.entries(at(this.draft.initialStates, strand, 'strand')))
      environment.set(`${name}_prev`, entryOf(previous, name) ?? initial);
    const stopped = this.stoppedAt(t, direction, previous);
    const where = { part: 'layer', layer: strand, t, direction } as const;
    row[t] = this.compileBlock(block, environment, where, stopped);
    at(this.reads, t, 'timestep')[strand] = below;
  }

  /** The states before that no gradient goes back to, because truncated BPTT cuts there. */
  private stoppedAt(
    t: number,
    direction: Direction,
    previous: Named | undefined,
  ): ReadonlySet<number> | undefined {
    const from = direction === 'forward' ? t - 1 : t + 1;
    const isCut = isCutBetween(this.draft.example.truncate, from, t);
    return isCut && previous !== undefined ? new Set(Object.values(previous)) : undefined;
  }

  /** What a layer hands on at a timestep; without `returnSequences` its last states alone, at the last timestep. */
  private outputOf(layer: number, t: number): number | undefined {
    const strands = this.draft.strands.flatMap((each, index) =>
      each.net === this.net.name && each.layer === layer ? [{ ...each, index }] : [],
    );
    const T = this.net.inputs.length;
    const isLast = this.net.layers[layer]?.returnSequences === false;
    if (isLast && t !== T) return undefined;
    const states = strands.map(({ index, direction, cell }) => {
      const last = isLast && direction === 'backward' ? 1 : t;
      return entryOf(this.named[index]?.[last], outputOf(cell));
    });
    const [first, second] = states;
    const index = strands[0]?.index;
    if (strands.length < 2 || first === undefined || second === undefined || index === undefined)
      return first;
    return this.join(index, t, first, second);
  }

  private join(strand: number, t: number, forward: number, backward: number): number | undefined {
    const key = `${strand}@${t}`;
    const done = this.joined.get(key);
    const block = this.draft.joins.get(strand);
    if (done !== undefined || block === undefined) return done;
    const environment = new Map([
      ['h_forward', forward],
      ['h_backward', backward],
    ]);
    const where = { part: 'joined' as const, layer: strand, t, direction: 'forward' as const };
    const { h } = this.compileBlock(block, environment, where);
    if (h !== undefined) this.joined.set(key, h);
    return h;
  }

  private finish(own: number): void {
    const { draft, net } = this;
    const { t } = this.at(own, 'forward');
    const top = net.layers.length - 1;
    const h =
      top < 0 ? this.x[own] : isHeard(draft.example, net) ? this.outputOf(top, own) : undefined;
    const readout = h === undefined ? {} : this.compileReadout(own, h);
    const y = readout.y ?? h;
    this.done.push({
      t,
      net: net.name,
      own,
      x: at(this.x, own, 'timestep'),
      layers: this.named.map((row) => row[own] ?? {}),
      reads: draft.strands.map((_, strand) => at(this.reads, own, 'timestep')[strand]),
      readout,
      y,
      ...compileTimestepLoss(draft, net, { t, own }, { y, top: this.topOf(own, h) }),
    });
  }

  /** What gradients may be given for at a timestep: the states of the top layer, or what it hands on where that is another. */
  private topOf(own: number, h: number | undefined): Named {
    const layer = this.net.layers.at(-1);
    if (layer === undefined || !isOfOutput(layer)) return this.named.at(-1)?.[own] ?? {};
    return h === undefined ? {} : { h };
  }

  private compileReadout(t: number, h: number): Named {
    const layer = this.net.name === 'decoder' ? 1 : 0;
    const { block, temperature } = at(this.draft.readouts, layer, 'readout');
    const environment = this.environmentOf('readout', layer, 'h', h);
    if (temperature !== undefined) environment.set('tau', temperature);
    return this.compileBlock(block, environment, {
      part: 'readout',
      layer,
      t,
      direction: 'forward',
    });
  }

  /** What a timestep of a strand or a readout begins with: what it reads, and its parameters. */
  private environmentOf(
    part: 'layer' | 'readout',
    layer: number,
    reads: string,
    node: number,
  ): Map<string, number> {
    const key = `${part} ${layer}`;
    const environment = this.environments.get(key) ?? new Map<string, number>();
    this.environments.set(key, environment);
    environment.set(reads, node);
    for (const each of this.draft.parameters)
      if (each.part === part && each.layer === layer) environment.set(each.name, each.node);
    return environment;
  }

  private compileBlock(
    { equations, line }: Block,
    environment: Map<string, number>,
    where: {
      readonly part: 'layer' | 'joined' | 'readout';
      readonly layer: number;
      readonly t: number;
      readonly direction: Direction;
    },
    stopped?: ReadonlySet<number>,
  ): Named {
    const named: Record<string, number> = {};
    const { t } = this.at(where.t, where.direction);
    equations.forEach((equation, index) => {
      const here = { ...nowhere, ...where, t, line: line + index };
      const node = this.draft.equation(equation, environment, here, stopped);
      environment.set(equation.name, node);
      named[equation.name] = node;
    });
    return named;
  }
}

/** Whether anything may read what the top layer hands on: of an encoder's both directions a decoder takes the states alone. */
const isHeard = (example: Example, { name, layers }: Net): boolean =>
  name === 'decoder' || !onlyReads(example) || layers.at(-1)?.direction !== 'bidirectional';

const timesInOrder = (T: number, direction: Direction): readonly number[] =>
  Array.from({ length: T }, (_, i) => (direction === 'forward' ? i + 1 : T - i));
