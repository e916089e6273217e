import type { TapeNode } from '../../engine/tape/node.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Named, Program } from '../../trace/program.ts';

/** A vector within a cell that a product lets through or that is let through, and what it is made into. */
export interface CellPart {
  readonly name: string;
  /** A gate is a sigmoid, on the scale 0…1; a candidate is what a gate lets through. */
  readonly kind: 'gate' | 'candidate';
  /** The state that it comes into first. */
  readonly state: string;
  /** How it joins what stands above it, where the equation of the state reads so from its highway down: → ⊙ f + i ⊙ g. */
  readonly sign?: '⊙' | '+';
}

/**
 * The gates and candidates of a cell as its tape has them at one timestep, for every state in the order of its equation.
 * A gate is a sigmoid with a name that is a factor of an elementwise product; a candidate a function with a name that is
 * multiplied with a gate, or with 1 less a gate.
 */
export function cellParts(
  program: Program,
  named: Named,
  states: readonly string[],
): readonly CellPart[] {
  const ids = new Set(states.flatMap((state) => named[state] ?? []));
  const seen = new Set(ids);
  return [...states].reverse().flatMap((state): readonly CellPart[] => {
    const id = named[state];
    if (id === undefined) return [];
    const top = nodeOf(program, id);
    const found = visit(program, top, seen).filter(
      (node) => named[node.name] === node.id && kindOf(program, node) !== undefined,
    );
    const signs = signsOf(program, top, found);
    return found.map((node) => {
      const sign = signs.get(node.id);
      const kind = isGate(program, node) ? 'gate' : 'candidate';
      return { name: node.name, kind, state, ...(sign === undefined ? {} : { sign }) };
    });
  });
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
  node.op.name === 'sigmoid' &&
  readersOf(program, node).some(
    (reader) =>
      reader.op.name === 'multiply' ||
      (isRest(program, reader) && partnersOf(program, reader).length > 0),
  );

const readersOf = (program: Program, node: TapeNode): readonly TapeNode[] =>
  (program.uses[node.id] ?? [])
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

/** Signs for a state that is a sum of products: of its highway and a gate, and of a gate and a candidate. */
function signsOf(
  program: Program,
  state: TapeNode,
  parts: readonly TapeNode[],
): ReadonlyMap<number, '⊙' | '+'> {
  const signs = new Map<number, '⊙' | '+'>();
  const terms = state.op.name === 'add' ? state.inputs.map((id) => nodeOf(program, id)) : [];
  const [kept, joining] = terms;
  if (kept?.op.name !== 'multiply') return signs;
  const ids = new Set(parts.map(({ id }) => id));
  const gate = kept.inputs.find((id) => ids.has(id));
  const isKept = kept.inputs.some((id) => isPast(program, id, state));
  if (gate === undefined || !isKept) return signs;
  signs.set(gate, '⊙');
  const [first, second] = joining?.op.name === 'multiply' ? joining.inputs : [];
  if (terms.length > 2 || first === undefined || second === undefined) return signs;
  if (!ids.has(first) || !ids.has(second) || first === gate || second === gate) return signs;
  return signs.set(first, '+').set(second, '⊙');
}
