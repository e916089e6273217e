import { type Formula, leaf, mapLeaves, number, over, plus } from '../engine/formula.ts';
import { elementOf, simplify } from '../engine/formula-element.ts';
import { add } from '../engine/ops/add.ts';
import type { Place } from '../engine/ops/op.ts';
import { sameShape } from '../engine/ops/op.ts';
import type { TapeNode } from '../engine/tape/node.ts';
import {
  type BlockRef,
  gradientUses,
  nodeOf,
  shapeOfBlock,
  usesOfBlock,
  type ValueRef,
} from './block.ts';
import type { Program, Use } from './program/program.ts';
import type { Trace } from './trace.ts';

type BlockFormula = Formula<BlockRef>;

/** How a block is computed from other blocks; undefined for what is given. */
export function formulaOf(program: Program, block: BlockRef): BlockFormula | undefined {
  const formula = rawFormula(program, block);
  return formula === undefined ? undefined : simplify(formula);
}

/**
 * The terms of one number, as references to numbers: what stands on paper behind the equals sign. What the epoch
 * before left behind (parameters, memory) refers to that epoch's trace.
 * Undefined for what is given (parameters at epoch 0, inputs, targets, initial states, settings).
 */
export function explain(
  { program }: Pick<Trace, 'program'>,
  ref: ValueRef,
): Formula<ValueRef> | undefined {
  const formula = formulaOf(program, ref);
  if (formula === undefined) return inherited(program, ref);
  const pick = ({ kind, node, from }: BlockRef, i: number, j: number): ValueRef => ({
    epoch: ref.epoch,
    kind,
    node,
    ...(from === undefined ? {} : { from }),
    i,
    j,
  });
  return simplify(elementOf(formula, (block) => shapeOfBlock(program, block), pick, ref.i, ref.j));
}

/** What an epoch starts with comes from the update of the epoch before; the count of updates goes up by 1. */
function inherited(program: Program, ref: ValueRef): Formula<ValueRef> | undefined {
  if (ref.kind !== 'value' || ref.epoch === 0) return undefined;
  const epoch = ref.epoch - 1;
  if (ref.node === program.step) return plus(leaf({ ...ref, epoch }), number(1));
  const node = updatedTo(program, ref.node);
  return node === undefined ? undefined : leaf({ ...ref, epoch, node });
}

/** The node of an update whose value the next epoch starts with, as a parameter or as the optimizer's memory. */
function updatedTo({ parameters }: Program, id: number): number | undefined {
  for (const { node, update } of parameters) {
    if (update === undefined) continue;
    if (node === id) return update.result;
    const memory = Object.values(update.memory).find(([before]) => before === id);
    if (memory !== undefined) return memory[1];
  }
  return undefined;
}

function rawFormula(program: Program, block: BlockRef): BlockFormula | undefined {
  const node = nodeOf(program, block.node);
  switch (block.kind) {
    case 'value':
      return valueFormula(program, node);
    case 'local':
      return node.op.local === undefined ? undefined : places(program, node, node.op.local);
    case 'gradient':
      return gradientFormula(program, node);
    case 'running':
      return runningFormula(program, block);
    default:
      return sumOf(usesOfBlock(program, block).map((use) => contribution(program, use)));
  }
}

const sumOf = (terms: readonly BlockFormula[]): BlockFormula =>
  terms.length === 0 ? number(0) : plus(...terms);

function valueFormula(program: Program, node: TapeNode): BlockFormula | undefined {
  if (node.given === 'gradient' && node.parameter !== undefined)
    return leaf({ kind: 'gradient', node: node.parameter });
  if (node.given !== undefined) return undefined;
  const shapes = node.inputs.map((id) => nodeOf(program, id));
  return places(program, node, node.op.formula(shapes));
}

/** dL/dn: 1 for the loss itself; for a state the two arrivals; for a parameter a sum over its uses in time. */
function gradientFormula(program: Program, node: TapeNode): BlockFormula {
  if (node.id === program.loss) return number(1);
  const uses = gradientUses(program, node.id);
  if (isState(program, node)) {
    const future = leaf<BlockRef>({ kind: 'from-future', node: node.id });
    return node.t === 0
      ? future
      : plus(leaf<BlockRef>({ kind: 'from-output', node: node.id }), future);
  }
  if (node.given === 'parameter')
    return sumOf(
      [...new Set(uses.map(({ reader }) => reader))]
        .reverse()
        .map((from) => leaf<BlockRef>({ kind: 'contribution', node: node.id, from })),
    );
  return sumOf(uses.map((use) => contribution(program, use)));
}

function runningFormula(program: Program, block: BlockRef): BlockFormula {
  const uses = usesOfBlock(program, block);
  const here = uses.filter(({ reader }) => reader === block.from);
  const [before] = uses.filter(({ reader }) => reader !== block.from);
  const terms = here.map((use) => contribution(program, use));
  return before === undefined
    ? sumOf(terms)
    : plus(leaf({ kind: 'running', node: block.node, from: before.reader }), ...terms);
}

/** Whether a node carries the memory from one timestep to the next. */
export function isState(
  { cells }: Program,
  { part, layer, name, named, given, t }: TapeNode,
): boolean {
  if (given === 'state') return t === 0;
  return part === 'layer' && named && cells[layer]?.state.includes(name) === true;
}

function contribution(program: Program, { reader, k }: Use): BlockFormula {
  const user = nodeOf(program, reader);
  const shapes = user.inputs.map((id) => nodeOf(program, id));
  return vanishing(places(program, user, user.op.gradient(k, shapes)));
}

/** 0 where a factor is the number 0, as the exponent of (…)^0 is: the other factors may be infinite. */
function vanishing(formula: BlockFormula): BlockFormula {
  if (formula.kind === 'total') return { ...formula, of: vanishing(formula.of) };
  if (formula.kind !== 'product') return formula;
  const factors = formula.factors.map(vanishing);
  return factors.some((each) => each.kind === 'number' && each.value === 0)
    ? number(0)
    : { ...formula, factors };
}

/** The formula of an operation with its places replaced by the blocks of a node's own inputs and output. */
function places(program: Program, node: TapeNode, formula: Formula<Place>): BlockFormula {
  return withoutOnes(
    program,
    mapLeaves(formula, ({ of, quantity }): BlockFormula => {
      if (of !== 'output') return inputLeaf(program, node.inputs[of] ?? node.id);
      if (quantity === 'gradient') return gradientLeaf(program, node);
      return leaf({ kind: quantity, node: node.id });
    }),
  );
}

/** A number that stands in an equation is itself. */
function inputLeaf(program: Program, id: number): BlockFormula {
  const { given, name } = nodeOf(program, id);
  const value = given === 'setting' ? Number(name) : Number.NaN;
  return Number.isNaN(value) ? leaf({ kind: 'value', node: id }) : number(value);
}

/**
 * The gradient of a node as the reader knows it: what an addition passes through unchanged keeps the name of
 * the sum, and a step of a formula without a name of its own is written out.
 */
function gradientLeaf(program: Program, node: TapeNode): BlockFormula {
  const uses = gradientUses(program, node.id);
  const [use] = uses;
  if (node.part === 'loss' && use !== undefined) {
    const total = nodeOf(program, use.reader);
    return total.op === add ? number(1) : over(number(1), number(total.inputs.length));
  }
  if (node.named || use === undefined || uses.length > 1)
    return leaf({ kind: 'gradient', node: node.id });
  const user = nodeOf(program, use.reader);
  if (user.op === add && sameShape(user, node)) return gradientLeaf(program, user);
  return node.op === add ? leaf({ kind: 'gradient', node: node.id }) : contribution(program, use);
}

/** Leaves out the factor Σ ȳ where the target adds up to exactly 1, as one-hot targets do. */
function withoutOnes(program: Program, formula: BlockFormula): BlockFormula {
  if (formula.kind === 'total' && formula.of.kind === 'leaf') {
    const { given, offset, rows } = nodeOf(program, formula.of.leaf.node);
    const target = program.given.subarray(offset, offset + rows);
    if (given === 'target' && target.reduce((sum, each) => sum + each, 0) === 1) return number(1);
  }
  if (formula.kind === 'sum')
    return {
      ...formula,
      terms: formula.terms.map(({ sign, of }) => ({ sign, of: withoutOnes(program, of) })),
    };
  if (formula.kind === 'product')
    return { ...formula, factors: formula.factors.map((of) => withoutOnes(program, of)) };
  return formula;
}
