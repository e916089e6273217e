import { range, sum } from 'd3';
import { at, known } from '../../engine/at.ts';
import { outputOf } from '../../engine/cells/cell.ts';
import { entryOf } from '../../engine/entry-of.ts';
import { largestOf } from '../../engine/extremes.ts';
import type { Direction } from '../../engine/tape/node.ts';
import { netsOf } from '../../example/nets.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Named, Program } from '../../trace/program/program.ts';
import { type CellPart, cellParts, isHighway, type Wiring, wiringOf } from './gates.ts';

/** A vector that has its place in every column: x, a state, y. */
export interface Slot {
  readonly name: string;
  /** Rows of the tallest; those of each timestep by index. */
  readonly rows: number;
  readonly heights: readonly number[];
  readonly look: 'cells' | 'bars';
  /** Where it is no state but a gate or a candidate within the cell, which is shown where there is room. */
  readonly within?: CellPart;
  /** Whether its values go on to the next timestep as they are, but for a factor. */
  readonly isHighway?: boolean;
  /** How gates of its cell work on it on its way. */
  readonly wiring?: Wiring;
  /** Its node at timestep t; index 0 is the initial state. */
  readonly nodes: readonly (number | undefined)[];
  /** The node whose gradient stands beside it at timestep t. */
  readonly gradients: readonly (number | undefined)[];
  /** A single number that stands beside the slot: S beside exp. */
  readonly beside?: readonly (number | undefined)[];
}

/** What stands at one height in all columns. Slots from the bottom up. */
export interface Storey {
  readonly kind: 'input' | 'layer' | 'exponentials' | 'output';
  readonly layer: number | undefined;
  /** Which way the states go on in time; a layer that runs backward starts at the right edge. */
  readonly direction: Direction;
  readonly slots: readonly Slot[];
  /** Whether an arrow comes in past another storey, which wants height for its label. */
  readonly isEntered?: boolean;
}

/** How many rows a slot has at timestep t: the inputs of a decoder may be longer than those of the encoder. */
export const rowsAt = ({ heights }: Slot, t: number): number => at(heights, t, 'timestep');

/** From this many rows on, a vector is a strip of colours and its numbers come on demand. */
export const mostRows = 12;

const outside = { layer: undefined, direction: 'forward' } as const;

/** The storeys of every column from the bottom up: input, the layers with their states, output. */
export function storeysOf(program: Program): readonly Storey[] {
  const layers = program.strands.flatMap(({ startsFrom, direction }, strand): readonly Storey[] => {
    if (startsFrom !== undefined) return []; // a decoder goes on at the height of the encoder
    const cell = at(program.cells, strand, 'cell');
    // the first state is the output of the layer, so it stands on top
    const names = cell.state.length === 0 ? [outputOf(cell)] : cell.state;
    const named = known(
      program.timesteps
        .map((timestep) => timestep.layers[strand])
        .find((of) => entryOf(of, outputOf(cell)) !== undefined),
      outputOf(cell),
    );
    const parts = cellParts(program, named, names);
    const slots = [...names].reverse().flatMap((name) => [
      ...parts
        .filter(({ state }) => state === name)
        .reverse()
        .map((part) => partSlot(program, strand, part)),
      stateSlot(program, strand, name, wiringOf(program, named, name)),
    ]);
    return [{ kind: 'layer', layer: strand, direction, slots }];
  });
  return [inputStorey(program), ...layers, ...exponentials(program), ...outputStorey(program)];
}

/** How many vectors of layers stand above each other in a column; those of a decoder stand at the height of its encoder's. */
export const statesInColumn = ({ strands, cells }: Pick<Program, 'strands' | 'cells'>): number =>
  sum(strands, ({ startsFrom }, strand) =>
    startsFrom === undefined ? Math.max(1, at(cells, strand, 'cell').state.length) : 0,
  );

function slotOf(
  program: Program,
  name: string,
  nodes: readonly (number | undefined)[],
  more: Partial<Slot> = {},
): Slot {
  const heights = nodes.map((node) => (node === undefined ? 0 : nodeOf(program, node).rows));
  return {
    name,
    rows: largestOf(heights, 0),
    heights,
    look: 'cells',
    nodes,
    gradients: [],
    ...more,
  };
}

function inputStorey(program: Program): Storey {
  const nodes = [undefined, ...program.timesteps.map(({ x }) => x)];
  return { kind: 'input', ...outside, slots: [slotOf(program, 'x', nodes)] };
}

function stateSlot(
  program: Program,
  layer: number,
  name: string,
  wiring: Wiring | undefined,
): Slot {
  const initial = entryOf(program.initialStates[layer], name);
  const later = nodesOf(program, layer, name);
  const gradients = [undefined, ...later.map((node) => flowing(program, node))];
  const first = later.find((node) => node !== undefined);
  const goesOn = first !== undefined && isHighway(program, nodeOf(program, first));
  const wired = wiring === undefined ? {} : { wiring };
  return slotOf(program, name, [initial, ...later], { gradients, isHighway: goesOn, ...wired });
}

/** A gate or a candidate, which has nothing before the first timestep. */
function partSlot(program: Program, layer: number, within: CellPart): Slot {
  const later = nodesOf(program, layer, within.name);
  const gradients = [undefined, ...later.map((node) => flowing(program, node))];
  const look = within.kind === 'gate' && within.isShare ? 'bars' : 'cells';
  return slotOf(program, within.name, [undefined, ...later], { gradients, look, within });
}

/** The node of that name at t = 1…T; those of a decoder stand at the height of its encoder. */
function nodesOf({ strands, timesteps }: Program, layer: number, name: string) {
  const decoder = strands.findIndex(({ startsFrom }) => startsFrom === layer);
  return timesteps.map(
    ({ layers }) => entryOf(layers[layer], name) ?? entryOf(layers[decoder], name),
  );
}

/** exp and S have a place of their own only where there is nothing but a softmax to show. */
function exponentials(program: Program): readonly Storey[] {
  const nodes = readoutNodes(program, 'exp');
  if (program.cells.length > 0 || nodes.every((node) => node === undefined)) return [];
  const beside = readoutNodes(program, 'S');
  const slot = slotOf(program, 'exp', nodes, { beside });
  return [{ kind: 'exponentials', ...outside, slots: [slot] }];
}

function outputStorey(program: Program): readonly Storey[] {
  const [activation] = netsOf(program.example).flatMap(({ readout }) => readout?.activation ?? []);
  const nodes = activation === undefined ? [] : readoutNodes(program, 'y');
  const isProbability = activation === 'softmax' || activation === 'sigmoid';
  const logits = readoutNodes(program, 'logits');
  const y = slotOf(program, 'y', nodes, {
    look: isProbability ? 'bars' : 'cells',
    gradients: logits.map((node) => flowing(program, node)),
  });
  const targets = [undefined, ...program.timesteps.map(({ target }) => target)];
  const target = slotOf(program, 'target', targets);
  // bars show the target by an outline
  const slots = [...(isProbability ? [] : [target]), y].filter(({ rows }) => rows > 0);
  return slots.length === 0 ? [] : [{ kind: 'output', ...outside, slots: slots.reverse() }];
}

/** The node of that name in the readout at t = 1…T; exp and S are by-products and stand before y on the tape. */
function readoutNodes(program: Program, name: string): readonly (number | undefined)[] {
  const named = program.timesteps.map(
    ({ readout }) => entryOf(readout, name) ?? besides(program, readout, name),
  );
  return [undefined, ...named];
}

function besides(program: Program, { y }: Named, name: string): number | undefined {
  const place = y === undefined ? undefined : nodeOf(program, y);
  return place?.inputs.find((id) => nodeOf(program, id).name === name);
}

const flowing = ({ flows }: Program, node: number | undefined): number | undefined =>
  node !== undefined && flows[node] === true ? node : undefined;

/** Where a node stands. */
export interface Standing {
  readonly storey: number;
  readonly slot: number;
  readonly t: number;
}

/** All nodes that are drawn with numbers of their own, with their places. */
export function standings(storeys: readonly Storey[]): ReadonlyMap<number, Standing> {
  const entries = storeys.flatMap(({ slots }, storey) =>
    slots.flatMap(({ nodes, beside = [] }, slot) =>
      range(nodes.length).flatMap((t): readonly (readonly [number, Standing])[] =>
        [nodes[t], beside[t]]
          .filter((node) => node !== undefined)
          .map((node) => [node, { storey, slot, t }]),
      ),
    ),
  );
  return new Map(entries);
}
