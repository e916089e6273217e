import { functions } from '../engine/formula.ts';
import type { TapeNode } from '../engine/tape/node.ts';
import { isAside } from '../trace/aside.ts';
import { nodeOf } from '../trace/block.ts';
import type { Program } from '../trace/program/program.ts';

export interface Segment {
  readonly kind: 'product' | 'sum' | 'apply';
  readonly nodes: readonly TapeNode[];
}

/** All nodes of one equation at one timestep, in tape order. */
export interface LineRun {
  readonly nodes: readonly TapeNode[];
  readonly first: TapeNode;
  readonly last: TapeNode;
}

/** The computed forward nodes, equation by equation in the order in which they run. */
export function lineRuns(program: Program): readonly LineRun[] {
  const runs: TapeNode[][] = [];
  for (const nodes of shownNodes(program)) for (const node of nodes) addToRuns(runs, node);
  return runs.flatMap((nodes) => {
    const [first] = nodes;
    const last = nodes.at(-1);
    return first === undefined || last === undefined ? [] : [{ nodes, first, last }];
  });
}

function addToRuns(runs: TapeNode[][], node: TapeNode): void {
  if (node.given !== undefined || node.line === undefined) return;
  const run = runs.at(-1);
  const last = run?.at(-1);
  const same = last?.line === node.line && last.t === node.t && last.direction === node.direction;
  if (run !== undefined && same && !last.named) run.push(node);
  else if (run !== undefined && same && isAside(last)) run.push(node);
  else runs.push([node]);
}

/** The nodes of the forward pass, stretch by stretch, without those of the examples of a batch that are not shown. */
function shownNodes({ tape, batch, updateFrom }: Program): readonly (readonly TapeNode[])[] {
  const beside = batch.filter(({ isShown }) => !isShown).sort((one, two) => one.from - two.from);
  const ends = [0, ...beside.map(({ to }) => to)];
  const starts = [...beside.map(({ from }) => from), updateFrom];
  return starts.map((start, index) => tape.nodes.slice(ends[index], start));
}

/**
 * Cuts an equation into the operations that a reader does one at a time: each product with a weight where
 * there are several, their sum, and the function that is applied to a weighted sum. Everything else is one.
 */
export function segmentsOf(program: Program, { nodes }: LineRun): readonly Segment[] {
  if (program.cells.length === 0 && nodes.some(({ name }) => name === 'exp'))
    return nodes.map((node) => ({ kind: 'apply', nodes: [node] }));
  const products = nodes.filter((node) => isProduct(program, node)).length;
  const segments: Segment[] = [];
  let open: TapeNode[] = [];
  const close = (kind: Segment['kind']): void => {
    if (open.length > 0) segments.push({ kind, nodes: open });
    open = [];
  };
  for (const node of nodes) {
    if (isFunction(node) && open.length > 0 && products > 0) close('sum');
    open.push(node);
    if (products > 1 && isProduct(program, node)) close('product');
  }
  close(openKind(products, nodes.at(-1)));
  return segments;
}

const openKind = (products: number, last: TapeNode | undefined): Segment['kind'] =>
  products === 0 || (last !== undefined && isFunction(last))
    ? 'apply'
    : products === 1
      ? 'product'
      : 'sum';

const isFunction = ({ op }: TapeNode): boolean => Object.hasOwn(functions, op.name);

/** Whether a node is a weight (or a matrix of them) applied to a vector. */
function isProduct(program: Program, { op, inputs }: TapeNode): boolean {
  if (op.name !== 'matvec' && op.name !== 'multiply') return false;
  return inputs.some((id) => nodeOf(program, id).given === 'parameter');
}

/** The parameters that an equation reads, in the order of its text. */
export function parametersOf(
  program: Program,
  { nodes }: LineRun,
): readonly { readonly node: number; readonly reader: number }[] {
  return nodes.flatMap(({ id, inputs }) =>
    inputs
      .filter((input) => nodeOf(program, input).given === 'parameter')
      .map((node) => ({ node, reader: id })),
  );
}
