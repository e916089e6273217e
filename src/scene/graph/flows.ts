import { at } from '../../engine/at.ts';
import { isFuture, nodeOf } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';
import { isCutOff } from '../../trace/program/truncate.ts';
import { type Standing, type Storey, standings } from './storeys.ts';

/** One use of a weight: the parameter, and the operation that multiplies with it. */
export interface WeightUse {
  readonly parameter: number;
  readonly reader: number;
}

/** A way from one drawn vector into a storey: an arrow. */
export interface Flow {
  readonly id: string;
  readonly source: number;
  readonly from: Standing;
  /** Storey and timestep that it leads to, and the slot that it leads to first. */
  readonly to: Standing;
  /** The operations that read the source on this way. */
  readonly readers: readonly number[];
  readonly uses: readonly WeightUse[];
  /** Whether it goes on to another timestep of the same layer. */
  readonly isRecurrent: boolean;
  /** Whether truncated BPTT lets no gradient back on this way. */
  readonly isCut: boolean;
}

/** Every arrow of the unrolled graph, read off the tape: which drawn vectors make a vector, and by which weights. */
export function flowsOf(program: Program, storeys: readonly Storey[]): readonly Flow[] {
  const places = standings(storeys);
  const flows = new Map<string, Flow>();
  for (const [node, to] of places)
    for (const { source, reader, uses } of readsOf(program, places, node)) {
      const from = places.get(source);
      if (from === undefined || !isArrow(storeys, source, from, to)) continue;
      const id = `${source}>${to.storey}@${to.t}`;
      const before = flows.get(id);
      flows.set(id, {
        id,
        source,
        from,
        to: before?.to ?? to,
        readers: [...(before?.readers ?? []), reader],
        uses: [...(before?.uses ?? []), ...uses],
        isRecurrent: isFuture(program, source, reader),
        isCut: isFuture(program, source, reader) && isCutOff(program, nodeOf(program, source)),
      });
    }
  return [...flows.values()];
}

/** Not within a storey, not from a sum beside it, and not past the exponentials, which softmax reads beside the logits. */
function isArrow(
  storeys: readonly Storey[],
  source: number,
  from: Standing,
  to: Standing,
): boolean {
  if (from.storey === to.storey && from.t === to.t) return false;
  if (storeys[from.storey]?.slots[from.slot]?.nodes[from.t] !== source) return false;
  const last = storeys.length - 1;
  const passed = storeys[last - 1];
  return to.storey !== last || passed?.kind !== 'exponentials' || from.storey === last - 1;
}

interface Read {
  readonly source: number;
  readonly reader: number;
  readonly uses: readonly WeightUse[];
}

/** What a node reads of other drawn nodes, through operations that are not drawn. */
function readsOf(
  program: Program,
  places: ReadonlyMap<number, Standing>,
  node: number,
): readonly Read[] {
  const seen = new Set<number>();
  const visit = (reader: number): readonly Read[] => {
    if (seen.has(reader)) return [];
    seen.add(reader);
    const { inputs } = nodeOf(program, reader);
    const uses = inputs
      .filter((input) => nodeOf(program, input).given === 'parameter')
      .map((parameter) => ({ parameter, reader }));
    return inputs.flatMap((input): readonly Read[] => {
      if (places.has(input)) return [{ source: input, reader, uses }];
      return nodeOf(program, input).given === undefined ? visit(input) : [];
    });
  };
  return visit(node);
}

/** The drawn nodes that come next after a node that is not drawn itself; the node where it is drawn. */
export function drawnAfter(
  program: Program,
  places: ReadonlyMap<number, Standing>,
  node: number,
): readonly number[] {
  const seen = new Set<number>();
  const found = new Set<number>();
  const queue = [node];
  for (const id of queue) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (places.has(id)) found.add(id);
    else for (const { reader } of at(program.uses, id, 'node')) queue.push(reader);
  }
  return [...found];
}
