import { at } from '../engine/at.ts';
import { entryOf } from '../engine/entry-of.ts';
import { number } from '../engine/formula.ts';
import type { TapeNode } from '../engine/tape/node.ts';
import {
  type Convention,
  type Rewrite,
  type SymbolName,
  symbolOfName,
} from '../notation/convention.ts';
import { type GradientPart, type MathSymbol, roleOf, wholeOf } from '../notation/symbol.ts';
import {
  call,
  mostTerms,
  type Piece,
  symbolPiece,
  tightness,
  writeFormula,
} from '../notation/write-formula.ts';
import { ink, row, sign, type Written, word, written } from '../notation/written.ts';
import type { Phase } from '../timeline/step.ts';
import { type BlockRef, isStart, nodeOf } from '../trace/block.ts';
import { formulaOf } from '../trace/explain.ts';
import { besideOf } from '../trace/program/batch.ts';
import type { Program } from '../trace/program/program.ts';
import { layerMark } from './whereabouts.ts';

type Line = Written<MathSymbol>;

/** How the nodes of a program are written: convention, and timesteps as numbers or relative to t. */
export interface Hand {
  readonly program: Program;
  readonly convention: Convention;
  /** Where given, timesteps are written as t, t−1, … relative to this one. */
  readonly relativeTo?: number;
  readonly number: (value: number) => string;
  /** The phase that is shown: forward, the label of a matrix is written as the equation writes it. */
  readonly phase?: Phase;
  /** Whether the place where it stands says that it belongs to a decoder. */
  readonly isPlaced?: boolean;
  /** Nodes whose operation runs now. */
  readonly running?: ReadonlySet<number>;
}

/** The symbol of a node that has a name; of a parameter in its colour. */
export function symbolOf(hand: Hand, given: TapeNode, gradient?: GradientPart): MathSymbol {
  const { program, convention } = hand;
  const node = isStart(given) ? endOf(given) : given;
  if (node.part === 'update' || node.part === 'clip') return updateSymbol(hand, node);
  const time = timeText(hand, node);
  const beside = besideOf(program, node.id);
  const layer = layerMark(program, node, hand);
  const role =
    node.given === 'parameter'
      ? roleOf(node.part === 'readout' ? 'readout' : 'layer', node.name)
      : undefined;
  return {
    name: nameOf(hand, node),
    ...(time === undefined ? {} : { time }),
    ...(convention.time === 'sub' ? {} : { timeAt: convention.time }),
    ...(beside === undefined ? {} : { mark: `(${beside + 1})` }),
    ...(layer === undefined ? {} : { layer }),
    ...(gradient === undefined ? {} : { gradient }),
    ...(role === undefined ? {} : { role }),
  };
}

/** What a decoder starts from is called as what it is: the state at the end of the encoder. */
const endOf = (node: TapeNode): TapeNode => ({
  ...node,
  name: node.name.replace(/_prev$/, ''),
  t: (node.t ?? 1) - 1,
});

/** The symbol of a node's name; that of the logits with a y below where a gate has the same letter. */
function nameOf({ program, convention }: Hand, { part, name }: TapeNode): SymbolName {
  const symbol = symbolOfName(convention, name);
  if (part !== 'readout' || symbol.sub !== undefined) return symbol;
  const isTaken = program.lines.some((line) => {
    const other = line.part === 'layer' ? symbolOfName(convention, line.name) : undefined;
    return other?.base === symbol.base && other.sub === undefined;
  });
  return isTaken ? { ...symbol, sub: 'y' } : symbol;
}

/** Symbols of an update stand beside the parameter that it is about: m of W, the new W. */
function updateSymbol(hand: Hand, node: TapeNode): MathSymbol {
  const { convention, program } = hand;
  const about = node.parameter === undefined ? undefined : nodeOf(program, node.parameter);
  if (about === undefined) return { name: symbolOfName(convention, node.name) };
  const symbol = symbolOf(hand, about);
  if (node.given === 'gradient') return { ...symbol, gradient: 'whole' };
  if (node.name === 'clipped') return { ...symbol, gradient: 'whole', mark: 'clip' };
  if (node.name === 'theta_new') return { ...symbol, mark: 'new' };
  const [base = node.name, state] = node.name.split('_prev');
  const name = symbolOfName(convention, base);
  return state === undefined ? { name } : { name, mark: 'old' };
}

function timeText({ relativeTo }: Hand, { t, given }: TapeNode): string | undefined {
  if (t === undefined || given === 'parameter') return undefined;
  if (relativeTo === undefined) return String(t);
  const distance = t - relativeTo;
  return distance === 0 ? 't' : distance < 0 ? `t−${-distance}` : `t+${distance}`;
}

const parts: Readonly<Partial<Record<BlockRef['kind'], GradientPart>>> = {
  gradient: 'whole',
  contribution: 'contribution',
  running: 'running',
  'from-output': 'from-output',
  'from-future': 'from-future',
};

/** A block as it is written in a formula: its symbol, or, where it has none, the formula that makes it. */
export function writeBlock(hand: Hand, block: BlockRef): Piece<MathSymbol> {
  const node = nodeOf(hand.program, block.node);
  if (block.kind === 'local') return writeBlockFormula(hand, block);
  if (block.kind === 'gradient' && isWithinFactor(hand.program, node))
    return writeBlockFormula(hand, block);
  if (block.kind !== 'value')
    return symbolPiece(symbolOf(hand, gradientName(hand.program, node), parts[block.kind]));
  if (node.named && !node.name.includes(' ')) {
    const symbol = symbolOf(hand, node);
    return symbol.name.isNegative === true
      ? negativePiece(symbol)
      : symbolPiece(symbol, symbol.name.isRest);
  }
  if (node.given === 'setting')
    return {
      written: { kind: 'text', text: hand.number(Number(node.name)), upright: true },
      tight: tightness.atom,
    };
  return writeNode(hand, node);
}

/** −W, whose minus may become the sign of a sum. */
const negativePiece = (symbol: MathSymbol): Piece<MathSymbol> => ({
  written: written(symbol),
  tight: tightness.product,
  negated: written({ ...symbol, name: wholeOf(symbol.name) }),
});

/** Whether a part of a sum stands inside a product there, so that its gradient is another than that of the sum. */
function isWithinFactor(program: Program, node: TapeNode): boolean {
  if (node.named || node.part !== 'layer') return false;
  const [reader] = at(program.uses, node.id, 'node').map((use) => nodeOf(program, use.reader));
  if (reader === undefined || reader.line !== node.line) return false;
  return reader.op.name === 'multiply' || isWithinFactor(program, reader);
}

/** What a gradient without a name is the gradient of: the sum inside a gate is called by its gate. */
function gradientName(program: Program, node: TapeNode): TapeNode {
  if (node.named) return node;
  const line = program.tape.nodes.find(
    (each) => each.named && each.line === node.line && each.t === node.t && each.id > node.id,
  );
  return line === undefined ? node : { ...node, name: `a_${line.name}`, named: true };
}

/** The right side of a node's own equation, its unnamed parts written out, what runs now in full ink. */
export function writeNode(hand: Hand, node: TapeNode): Piece<MathSymbol> {
  const piece = writeOperation(hand, node);
  if (hand.running?.has(node.id) !== true) return piece;
  const { negated } = piece;
  return {
    ...piece,
    written: ink(piece.written),
    ...(negated === undefined ? {} : { negated: ink(negated) }),
  };
}

function writeOperation(hand: Hand, node: TapeNode): Piece<MathSymbol> {
  const [argument] = node.inputs;
  const isCalled = node.op.name === 'softmax' && hand.program.cells.length > 0;
  if (isCalled && argument !== undefined) {
    const inner = writeBlock(hand, { kind: 'value', node: argument });
    return { written: call('softmax', inner.written), tight: tightness.power };
  }
  return writeJoined(hand, node) ?? writeBlockFormula(hand, { kind: 'value', node: node.id });
}

interface Joined {
  readonly name: SymbolName;
  readonly weight: TapeNode;
  readonly x: number;
  readonly state: number;
  /** Terms of the sum: both products, then the others. */
  readonly terms: readonly [number, number, ...number[]];
}

/** The two products of a sum that the convention writes as one, as in W_f [a, x] + b. */
function joinOf({ program, convention }: Hand, { op, inputs }: TapeNode): Joined | undefined {
  if (op.name !== 'add') return undefined;
  const products = inputs.map((id) => ({ id, ...productOf(program, id) }));
  const [input] = products.filter(
    ({ weight }) => entryOf(convention.joins, weight?.name ?? '') !== undefined,
  );
  const beside = input?.weight?.name.replace(/^W_x/, 'W_h');
  const recurrent = products.find(({ weight }) => weight !== undefined && weight.name === beside);
  const name = entryOf(convention.joins, input?.weight?.name ?? '');
  if (name === undefined || input?.weight === undefined || input === recurrent) return undefined;
  const [x, state] = [input.vector, recurrent?.vector];
  if (recurrent === undefined || x === undefined || state === undefined) return undefined;
  const others = inputs.filter((id) => id !== input.id && id !== recurrent.id);
  return { name, weight: input.weight, x, state, terms: [input.id, recurrent.id, ...others] };
}

/** The parameter and the vector of a product of both. */
function productOf(program: Program, id: number) {
  const [first, vector] = nodeOf(program, id).inputs;
  const weight = first === undefined ? undefined : nodeOf(program, first);
  return weight?.given === 'parameter' && vector !== undefined ? { weight, vector } : {};
}

/**
 * Writes joined products as one. While their sum is made they stand in it with a brace below that says what they are
 * together; while one of them is made they are two, and nothing is joined.
 */
function writeJoined(hand: Hand, node: TapeNode): Piece<MathSymbol> | undefined {
  const joined = joinOf(hand, node);
  if (joined === undefined || joined.terms.some((id) => hand.running?.has(id) === true))
    return undefined;
  const { name, weight, x, state, terms } = joined;
  const symbol = (id: number): Line => writeBlock(hand, { kind: 'value', node: id }).written;
  const { role: _, ...both } = symbolOf(hand, weight);
  const vectors = [word('['), symbol(state), sign(','), symbol(x), word(']')];
  const product = row<MathSymbol>(written({ ...both, name }), row<MathSymbol>(...vectors));
  const [ofInput, ofState, ...others] = terms;
  const apart = row<MathSymbol>(symbol(ofInput), ...added(hand, ofState));
  const first: Line =
    hand.running?.has(node.id) === true ? { kind: 'brace', of: apart, label: product } : product;
  const rest = others.flatMap((id) => added(hand, id));
  return { written: row<MathSymbol>(first, ...rest), tight: tightness.sum };
}

/** A further term of a sum with its sign before it. */
function added(hand: Hand, node: number): readonly Line[] {
  const { written: inner, negated } = writeBlock(hand, { kind: 'value', node });
  return negated === undefined ? [sign('+'), inner] : [sign('−'), negated];
}

/** The formula of a block, its leaves written as blocks. */
export function writeBlockFormula(hand: Hand, block: BlockRef): Piece<MathSymbol> {
  const formula = formulaOf(hand.program, block) ?? number(0);
  const isEquation = block.kind === 'value' && nodeOf(hand.program, block.node).part === 'layer';
  return writeFormula(formula, {
    leaf: (each) => (isEquation ? writeRewritten(hand, each) : undefined) ?? writeBlock(hand, each),
    times: '⊙',
    isSingle: ({ node }) => isSingleNumber(hand.program, node),
    rest: (each) => writeRest(hand, each),
    mostTerms,
    number: hand.number,
  });
}

/** 1 less a value that the convention writes as 1 − Γ: Γ itself. */
function writeRest(hand: Hand, { kind, node }: BlockRef): Piece<MathSymbol> | undefined {
  const symbol = symbolOf(hand, nodeOf(hand.program, node));
  if (kind !== 'value' || symbol.name.isRest !== true) return undefined;
  return symbolPiece({ ...symbol, name: wholeOf(symbol.name) });
}

/** How a convention writes a parameter of a layer in its equation, where that is more than one symbol: b_ih + b_hh. */
function writeRewritten(hand: Hand, { kind, node: id }: BlockRef): Piece<MathSymbol> | undefined {
  const node = nodeOf(hand.program, id);
  const rewrite = rewriteOf(hand, node);
  if (rewrite === undefined || kind !== 'value') return undefined;
  const symbol = symbolOf(hand, node);
  const piece = writeFormula(rewrite.formula, {
    leaf: (name: SymbolName) => symbolPiece<MathSymbol>({ ...symbol, name }),
    times: '⊙',
    isSingle: () => false,
    number: hand.number,
  });
  return { ...piece, tight: tightness.product }; // a bias is only ever added: a sum of its own needs no brackets
}

function rewriteOf({ convention }: Hand, { name, given, part }: TapeNode): Rewrite | undefined {
  return given === 'parameter' && part === 'layer' ? entryOf(convention.rewrites, name) : undefined;
}

/** The symbols among the parameters that a node reads which the convention adds and which are 0 here: b_hh. */
export function zerosOf(hand: Hand, { inputs }: TapeNode): readonly MathSymbol[] {
  return inputs.flatMap((id) => {
    const node = nodeOf(hand.program, id);
    const rewrite = rewriteOf(hand, node);
    return rewrite === undefined ? [] : [{ ...symbolOf(hand, node), name: rewrite.zero }];
  });
}

export function isSingleNumber(program: Program, id: number): boolean {
  const { rows, columns } = nodeOf(program, id);
  return rows * columns === 1;
}

/** A block's name alone, e.g. as the label under its matrix. */
export const writeLabel = (hand: Hand, block: BlockRef): Written<MathSymbol> =>
  ((hand.phase === 'forward' ? writeRewritten(hand, block) : undefined) ?? writeBlock(hand, block))
    .written;
