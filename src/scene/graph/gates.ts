import { at } from '../../engine/at.ts';
import { entryOf } from '../../engine/entry-of.ts';
import type { TapeNode } from '../../engine/tape/node.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Named, Program } from '../../trace/program/program.ts';

/** A vector within a cell that a product lets through or that is let through, and what it is made into. */
export interface CellPart {
  readonly name: string;
  /** A gate lets through; a candidate is what a gate lets through. */
  readonly kind: 'gate' | 'candidate';
  /** Whether it is on the scale 0…1, as a sigmoid is. */
  readonly isShare: boolean;
  /** The state that it comes into first. */
  readonly state: string;
}

/** A gate or a candidate as a factor: as it is, or as what is left of it to 1. */
export interface Factor {
  readonly name: string;
  readonly isRest: boolean;
}

/** How gates work on the highway of a state: what it is multiplied by, and the factors of what is then added. */
export interface Wiring {
  readonly keep: Factor;
  /** The first stands nearest to the state; empty where the sum is another. */
  readonly join: readonly Factor[];
}

/**
 * The gates and candidates of a cell as its tape has them at one timestep, for every state in the order of its equation.
 * A gate is what the layer's `recurrentActivation` makes, or a sigmoid with a name, that is a factor of an elementwise
 * product; a candidate what its `activation` makes, or a function with a name, that is multiplied with a gate, or with 1 less a gate.
 */
export function cellParts(
  program: Program,
  named: Named,
  states: readonly string[],
): readonly CellPart[] {
  const ids = new Set(states.flatMap((state) => entryOf(named, state) ?? []));
  const seen = new Set(ids);
  return [...states].reverse().flatMap((state): readonly CellPart[] => {
    const id = entryOf(named, state);
    if (id === undefined) return [];
    const wiring = wiringOf(program, named, state);
    const top = nodeOf(program, id);
    const found = visit(program, top, seen).filter(
      (node) => entryOf(named, node.name) === node.id && kindOf(program, node) !== undefined,
    );
    return nested(found, wiring).map((node) => ({
      name: node.name,
      kind: isGate(program, node) ? 'gate' : 'candidate',
      isShare: node.op.name === 'sigmoid',
      state,
    }));
  });
}

/** In such an order below the state that lines to its highway need not cross: what is added, what it is kept by, others. */
function nested(parts: readonly TapeNode[], wiring: Wiring | undefined): readonly TapeNode[] {
  const [keep, joins] = [wiring?.keep.name, wiring?.join.map(({ name }) => name) ?? []];
  const rank = ({ name }: TapeNode): number => (name === keep ? 1 : joins.includes(name) ? 0 : 2);
  return [...parts].sort((one, other) => rank(one) - rank(other));
}

/** How a state that is a sum is made of its own past and of gates and candidates; undefined where it is no such sum. */
export function wiringOf(program: Program, named: Named, state: string): Wiring | undefined {
  const id = entryOf(named, state);
  const top = id === undefined ? undefined : nodeOf(program, id);
  if (top?.op.name !== 'add') return undefined;
  const terms = top.inputs.map((term) => nodeOf(program, term));
  const isKept = ({ op, inputs }: TapeNode): boolean =>
    op.name === 'multiply' && inputs.some((factor) => isPast(program, factor, top));
  const kept = terms.find(isKept);
  const factor = (node: number): Factor | undefined => factorOf(program, named, node);
  const [keep] = (kept?.inputs ?? []).flatMap((input) => factor(input) ?? []);
  if (keep === undefined) return undefined;
  const [joining, ...more] = terms.filter((term) => term !== kept);
  if (joining === undefined || more.length > 0) return { keep, join: [] };
  const inputs = joining.op.name === 'multiply' ? joining.inputs : [joining.id];
  const join = inputs.flatMap((input) => factor(input) ?? []);
  if (join.length < inputs.length) return { keep, join: [] };
  return {
    keep,
    join: [...join].sort(
      (one, other) => Number(one.name === keep.name) - Number(other.name === keep.name),
    ),
  };
}

function factorOf(program: Program, named: Named, id: number): Factor | undefined {
  const node = nodeOf(program, id);
  const { id: of, name } = gateOf(program, node);
  const isPart = entryOf(named, name) === of && kindOf(program, nodeOf(program, of)) !== undefined;
  return isPart ? { name, isRest: of !== id } : undefined;
}

/** What a node is made of within its layer and timestep, in the order of the equations. */
function visit(program: Program, node: TapeNode, seen: Set<number>): readonly TapeNode[] {
  return node.inputs.flatMap((id) => {
    const input = nodeOf(program, id);
    if (seen.has(id) || !isBeside(input, node)) return [];
    seen.add(id);
    return [input, ...visit(program, input, seen)];
  });
}

const isBeside = (a: TapeNode, b: TapeNode): boolean =>
  a.given === undefined && a.part === 'layer' && a.layer === b.layer && a.t === b.t;

function kindOf(program: Program, node: TapeNode): CellPart['kind'] | undefined {
  if (isGate(program, node)) return 'gate';
  const isFunction = node.inputs.length === 1;
  const isLet = partnersOf(program, node).some((other) => isGate(program, gateOf(program, other)));
  return isFunction && isLet ? 'candidate' : undefined;
}

const isGate = (program: Program, node: TapeNode): boolean =>
  opens(program, node) &&
  readersOf(program, node).some(
    (reader) =>
      reader.op.name === 'multiply' ||
      (isRest(program, reader) && partnersOf(program, reader).length > 0),
  );

/** Whether the function of a node makes gates: that of the layer for them, or where the cell leaves it to none a sigmoid. */
function opens({ lines }: Program, { line, op, named }: TapeNode): boolean {
  const role = named && line !== undefined ? lines[line]?.role : undefined;
  return role === undefined ? op.name === 'sigmoid' : role === 'recurrentActivation';
}

const readersOf = (program: Program, node: TapeNode): readonly TapeNode[] =>
  at(program.uses, node.id, 'node')
    .map(({ reader }) => nodeOf(program, reader))
    .filter((reader) => isBeside(reader, node));

/** The other factors of the products that a node is in. */
const partnersOf = (program: Program, node: TapeNode): readonly TapeNode[] =>
  readersOf(program, node)
    .filter(({ op }) => op.name === 'multiply')
    .flatMap(({ inputs }) => inputs.filter((id) => id !== node.id))
    .map((id) => nodeOf(program, id));

/** Whether a node is 1 less another. */
const isRest = (program: Program, { op, inputs: [first] }: TapeNode): boolean =>
  op.name === 'subtract' && first !== undefined && nodeOf(program, first).given === 'setting';

/** The gate itself where a factor is 1 less a gate. */
function gateOf(program: Program, factor: TapeNode): TapeNode {
  const [, second] = factor.inputs;
  return isRest(program, factor) && second !== undefined ? nodeOf(program, second) : factor;
}

/** Whether a state goes on into a sum as it was, but for a factor: c = f ⊙ c_prev + … */
export const isHighway = (program: Program, state: TapeNode): boolean =>
  state.op.name === 'add' &&
  state.inputs.some((id) => {
    const { op, inputs } = nodeOf(program, id);
    return op.name === 'multiply' && inputs.some((factor) => isPast(program, factor, state));
  });

const isPast = (program: Program, id: number, { layer, t }: TapeNode): boolean => {
  const node = nodeOf(program, id);
  return node.t !== t && node.layer === layer && node.given !== 'parameter';
};
