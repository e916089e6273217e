import type { Direction, Whereabouts } from '../engine/tape/node.ts';
import { compileTimestepLoss } from './compile-loss.ts';
import { vectorOf } from './compile-sequence.ts';
import { type Block, type Draft, nowhere } from './draft.ts';
import type { Named, TimestepNodes } from './program.ts';
import { isCutBetween } from './truncate.ts';

/** A run over the timesteps that takes some layers (and the readout) along. */
interface Sweep {
  readonly layers: readonly number[];
  readonly direction: Direction;
}

/**
 * Unfolds layers and readout over time. Layers that run forward are walked together, timestep by timestep;
 * a layer that runs backward sees the whole sequence of the layer below first.
 */
export function compileTimesteps(draft: Draft, D: number): readonly TimestepNodes[] {
  const T = draft.example.inputs.length;
  const x: number[] = [];
  const named: Named[][] = draft.layers.map(() => []);
  const done: TimestepNodes[] = [];
  const finish = (t: number): void => {
    const layers = named.map((layer) => layer[t] ?? {});
    const h = layers.at(-1)?.h ?? x[t] ?? 0;
    const readout = compileReadout(draft, t, h);
    const y = readout.y ?? h;
    done[t - 1] = { t, x: x[t] ?? 0, layers, readout, y, ...compileTimestepLoss(draft, t, y) };
  };
  const sweeps = sweepsOf(draft);
  sweeps.forEach(({ layers, direction }, order) => {
    for (const t of timesInOrder(T, direction)) {
      if (order === 0) x[t] = giveInput(draft, t, D, direction);
      for (const layer of layers) {
        const below = layer === 0 ? x[t] : named[layer - 1]?.[t]?.h;
        const before = named[layer]?.[direction === 'forward' ? t - 1 : t + 1];
        const row = named[layer];
        if (row !== undefined && below !== undefined)
          row[t] = compileLayer(draft, layer, t, direction, below, before);
      }
      if (order === sweeps.length - 1 && direction === 'forward') finish(t);
    }
  });
  if (sweeps.at(-1)?.direction === 'backward') timesInOrder(T, 'forward').forEach(finish);
  return done;
}

const timesInOrder = (T: number, direction: Direction): readonly number[] =>
  Array.from({ length: T }, (_, i) => (direction === 'forward' ? i + 1 : T - i));

function sweepsOf({ example }: Draft): readonly Sweep[] {
  const sweeps: { layers: number[]; direction: Direction }[] = [];
  example.layers.forEach((layer, index) => {
    const direction = layer.direction ?? 'forward';
    const last = sweeps.at(-1);
    if (direction === 'forward' && last?.direction === 'forward') last.layers.push(index);
    else sweeps.push({ layers: [index], direction });
  });
  return sweeps.length === 0 ? [{ layers: [], direction: 'forward' }] : sweeps;
}

function giveInput(draft: Draft, t: number, D: number, direction: Direction): number {
  const { inputs, vocabulary } = draft.example;
  const numbers = vectorOf(inputs[t - 1] ?? null, vocabulary, D, `inputs.${t - 1}`);
  return draft.give('x', 'input', { rows: D, columns: 1 }, numbers, { ...nowhere, direction, t });
}

function compileLayer(
  draft: Draft,
  layer: number,
  t: number,
  direction: Direction,
  below: number,
  before: Named | undefined,
): Named {
  const environment = new Map<string, number>([['x', below]]);
  for (const { part, layer: of, name, node } of draft.parameters)
    if (part === 'layer' && of === layer) environment.set(name, node);
  const stopped = new Set<number>();
  const isCut = isCutBetween(draft.example.truncate, t, direction === 'forward' ? t - 1 : t + 1);
  for (const [name, initial] of Object.entries(draft.initialStates[layer] ?? {})) {
    const state = before?.[name];
    environment.set(`${name}_prev`, state ?? initial);
    if (state !== undefined && isCut) stopped.add(state);
  }
  const block = draft.layers[layer];
  if (block === undefined) return {};
  return compileBlock(draft, block, environment, { part: 'layer', layer, t, direction }, stopped);
}

function compileReadout(draft: Draft, t: number, h: number): Named {
  const environment = new Map<string, number>([['h', h]]);
  for (const { part, name, node } of draft.parameters)
    if (part === 'readout') environment.set(name, node);
  if (draft.temperature !== undefined) environment.set('tau', draft.temperature);
  const where = { part: 'readout', layer: 0, t, direction: 'forward' } as const;
  return compileBlock(draft, draft.readout, environment, where);
}

function compileBlock(
  draft: Draft,
  { equations, line }: Block,
  environment: Map<string, number>,
  at: Pick<Whereabouts, 'part' | 'layer' | 't' | 'direction'>,
  stopped?: ReadonlySet<number>,
): Named {
  const named: Record<string, number> = {};
  equations.forEach((equation, index) => {
    const where = { ...at, line: line + index, parameter: undefined };
    const node = draft.equation(equation, environment, where, stopped);
    environment.set(equation.name, node);
    named[equation.name] = node;
  });
  return named;
}
