import { at } from '../engine/at.ts';
import { functions } from '../engine/formula.ts';
import type { TapeNode } from '../engine/tape/node.ts';
import type { MathSymbol } from '../notation/symbol.ts';
import { call, group } from '../notation/write-formula.ts';
import { ink, letter, row, sign, type Written, word, written } from '../notation/written.ts';
import type { Step } from '../timeline/step.ts';
import { type BlockRef, nodeOf, usesOfBlock } from '../trace/block.ts';
import { isState } from '../trace/explain.ts';
import { besideOf } from '../trace/program/batch.ts';
import {
  type Hand,
  symbolOf,
  writeBlock,
  writeBlockFormula,
  writeNode,
  zerosOf,
} from './symbols.ts';

import { entryAt } from './tokens.ts';

type Line = Written<MathSymbol>;

/** Words under the braces of dL/dh. */
export interface EquationWords {
  readonly output: string;
  readonly future: string;
}

/** The equations of a step, as they head the computation: what runs now in full ink, the rest of its line grey. */
export function equationsOf(hand: Hand, step: Step, words: EquationWords): readonly Line[] {
  switch (step.kind) {
    case 'take':
      return [takeEquation(hand, step)];
    case 'gradient':
    case 'derivative':
      return step.results.map((block) =>
        equal(writeBlock(hand, block).written, ink(writeBlockFormula(hand, block).written)),
      );
    case 'from-output':
    case 'from-future':
    case 'carry':
      return [arrivalEquation(hand, step, words)];
    case 'join':
      return step.results.map((block) => joinEquation(hand, step, block));
    case 'clip':
    case 'update':
      return updateEquations(hand, step);
    default:
      return [forwardLine(hand, step)];
  }
}

/** The equation of a forward operation; where a convention writes more symbols than there are, with what is 0. */
function forwardLine(hand: Hand, step: Step): Line {
  const results = step.results.map(({ node }) => node);
  const equation = forwardEquation(
    { ...hand, running: new Set([...step.within, ...results]) },
    step,
  );
  const { line, t } = endOfLine(hand, nodeOf(hand.program, step.node));
  const zeros = hand.program.tape.nodes
    .filter((node) => node.line === line && node.t === t && line !== undefined)
    .filter(({ id }) => besideOf(hand.program, id) === undefined)
    .flatMap((node) => zerosOf(hand, node))
    .map((zero) => equal(written(zero), word('0')));
  return row(equation, ...zeros.flatMap((zero): readonly Line[] => [sign(','), zero]));
}

const equal = (left: Line, right: Line): Line => row(left, sign('='), right);

function takeEquation(hand: Hand, step: Step): Line {
  const node = nodeOf(hand.program, step.node);
  const entry = entryAt(hand.program, 'inputs', node.t ?? 1);
  if (node.part === 'feedback')
    return equal(written(symbolOf(hand, node)), ink(writeNode(hand, node).written));
  const symbol = written(symbolOf(hand, node));
  return typeof entry === 'string'
    ? equal(symbol, ink(row<MathSymbol>(word('one-hot'), group(word(entry)))))
    : ink(symbol);
}

/** The whole equation of a forward operation; net inside its function, with a brace that names it. */
function forwardEquation(hand: Hand, step: Step): Line {
  const end = endOfLine(hand, nodeOf(hand.program, step.node));
  const host = hostOf(hand, end);
  const inner = writeNode(hand, end).written;
  if (host === undefined) return equal(written(symbolOf(hand, end)), inner);
  const name = host.op.name === 'sigmoid' ? 'σ' : host.op.name;
  const label = written(symbolOf(hand, end));
  const braced: Line = { kind: 'brace', of: inner, label };
  const outer = host.op.name === 'linear' ? braced : call<MathSymbol>(name, braced);
  const runs = hand.running?.has(host.id) === true;
  return equal(written(symbolOf(hand, host)), runs ? ink(outer) : outer);
}

/** The node that stands on the left of the equation which this node belongs to. */
function endOfLine({ program }: Hand, node: TapeNode): TapeNode {
  if (node.op.local !== undefined && node.named && node.part !== 'loss') {
    const argument = program.tape.nodes[node.inputs[0] ?? node.id];
    if (
      argument?.named === true &&
      argument.given === undefined &&
      argument.part === node.part &&
      !isState(program, argument)
    )
      return argument;
  }
  if (node.op.name === 'softmax' || node.name === 'exp' || node.name === 'S')
    return softmaxEnd(program.tape.nodes, node);
  if (node.named) return node;
  return (
    program.tape.nodes.find(
      (each) => each.id > node.id && each.named && each.line === node.line && each.t === node.t,
    ) ?? node
  );
}

/** For a readout the logits, so that y = softmax(V h + b) is one equation; for exp and S themselves, they. */
function softmaxEnd(nodes: readonly TapeNode[], node: TapeNode): TapeNode {
  if (node.op.name !== 'softmax') return node;
  const argument = nodes[node.inputs[0] ?? node.id];
  return argument?.named === true && argument.expression !== undefined && argument.inputs.length > 1
    ? argument
    : node;
}

/** The function that a weighted sum with a name goes into at once: h = tanh(net), y = softmax(z). */
function hostOf({ program }: Hand, node: TapeNode): TapeNode | undefined {
  if (isState(program, node)) return undefined;
  const readers = at(program.uses, node.id, 'node').map(({ reader }) => nodeOf(program, reader));
  return readers.find(
    ({ op, part, named }) =>
      named &&
      part === node.part &&
      (op.name === 'softmax' ||
        (op.local !== undefined && Object.hasOwn(functions, op.name) && op.name !== 'exp')),
  );
}

/** dL/dh_t = (from its own output) + (from the future), the arrival of this step in full ink. */
function arrivalEquation(hand: Hand, step: Step, words: EquationWords): Line {
  const { node } = step;
  const target: BlockRef = { kind: 'gradient', node };
  const part = (kind: 'from-output' | 'from-future', text: string): Line => {
    const formula = writeBlockFormula(hand, { kind, node }).written;
    const braced: Line = { kind: 'brace', of: formula, label: word(text) };
    const runs =
      step.kind === 'from-future' || step.kind === (kind === 'from-future' ? 'carry' : kind);
    return runs ? ink(braced) : braced;
  };
  const parts = (['from-output', 'from-future'] as const)
    .filter(
      (kind) => kind === 'from-future' || usesOfBlock(hand.program, { kind, node }).length > 0,
    )
    .map((kind) => part(kind, kind === 'from-output' ? words.output : words.future));
  const joined = parts.flatMap((each, index) => (index === 0 ? [each] : [sign('+'), each]));
  return equal(writeBlock(hand, target).written, row<MathSymbol>(...joined));
}

/** dL/dW = Σ over t of what each timestep contributes, written for the timestep t. */
function joinEquation(hand: Hand, step: Step, block: BlockRef): Line {
  const relative: Hand = step.t === undefined ? hand : { ...hand, relativeTo: step.t };
  const { from } = block;
  const term = writeBlockFormula(relative, {
    kind: 'contribution',
    node: block.node,
    ...(from === undefined ? {} : { from }),
  });
  const total: Line = { kind: 'scripts', base: sign('Σ'), sub: letter('t') };
  return equal(
    writeBlock(hand, { kind: 'gradient', node: block.node }).written,
    row<MathSymbol>(total, ink(term.written)),
  );
}

function updateEquations(hand: Hand, step: Step): readonly Line[] {
  const blocks = step.kind === 'clip' ? oneOfEach(hand, step.results) : step.results;
  return blocks.map((block) =>
    equal(
      writeBlock(hand, block).written,
      ink(shortened(writeNode(hand, nodeOf(hand.program, block.node)).written)),
    ),
  );
}

/** From so many terms on a sum below a root is written by its first two and its last. */
const manyTerms = 6;

/** The norm of many gradients has no room with all of them; the matrices below it have them. */
function shortened(line: Line): Line {
  if (line.kind !== 'root' || line.of.kind !== 'row') return line;
  const { parts } = line.of;
  const pluses = parts.flatMap((part, at) =>
    part.kind === 'sign' && part.sign === '+' ? [at] : [],
  );
  const [, second = 0] = pluses;
  if (pluses.length + 1 < manyTerms) return line;
  const last = parts.slice(pluses.at(-1));
  return { kind: 'root', of: row(...parts.slice(0, second + 1), word('…'), ...last) };
}

/** Clipping does the same to every gradient: its equation is written once. */
function oneOfEach({ program }: Hand, blocks: readonly BlockRef[]): readonly BlockRef[] {
  const names = blocks.map(({ node }) => nodeOf(program, node).name);
  return blocks.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
