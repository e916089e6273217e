import type { TapeNode } from '../engine/tape/node.ts';
import { nodeOf, usesOfBlock, type ValueRef } from '../trace/block.ts';
import { isState } from '../trace/explain.ts';
import type { Program } from '../trace/program/program.ts';
import { entryAt } from './tokens.ts';

/** Where a number comes from: the key of a sentence, and what is said in it. */
export interface Origin {
  readonly key: OriginKey;
  readonly t?: number;
  readonly epoch?: number;
  readonly token?: string;
  /** Name of a setting in the equations. */
  readonly setting?: string;
}

export type OriginKey =
  | 'weight'
  | 'frozen'
  | 'updated'
  | 'oneHot'
  | 'input'
  | 'noInput'
  | 'state'
  | 'targetToken'
  | 'target'
  | 'setting'
  | 'constant'
  | 'memory'
  | 'remembered'
  | 'count'
  | 'readGradient'
  | 'layer'
  | 'feedback'
  | 'joined'
  | 'readout'
  | 'loss'
  | 'given'
  | 'givenSum'
  | 'total'
  | 'clip'
  | 'update'
  | 'lossItself'
  | 'sumOverTime'
  | 'arrivals'
  | 'gradient'
  | 'contribution'
  | 'fromOutput'
  | 'fromFuture'
  | 'noFuture'
  | 'running'
  | 'local';

/** Where a number of a program comes from. */
export function originOf(program: Program, ref: ValueRef): Origin {
  const node = nodeOf(program, ref.node);
  const at = node.t === undefined ? {} : { t: node.t };
  switch (ref.kind) {
    case 'value':
      return node.given === undefined
        ? { key: partKey(program, node), ...at }
        : givenOrigin(program, node, ref.epoch);
    case 'gradient':
      return { key: gradientKey(program, node), ...at };
    case 'from-output':
      return { key: 'fromOutput', ...at };
    case 'from-future':
      return { key: usesOfBlock(program, ref).length > 0 ? 'fromFuture' : 'noFuture', ...at };
    case 'local':
      return { key: 'local', ...at };
    default: {
      const from = nodeOf(program, ref.from ?? ref.node).t;
      return { key: ref.kind, ...(from === undefined ? {} : { t: from }) };
    }
  }
}

/** Where gradients are given in place of a loss, their sums stand in for it. */
function partKey({ example }: Program, { part }: TapeNode): OriginKey {
  if (example.upstream === undefined) return part;
  return part === 'loss' ? 'given' : part === 'total' ? 'givenSum' : part;
}

function gradientKey(program: Program, node: TapeNode): OriginKey {
  if (node.id === program.loss) return 'lossItself';
  if (node.given === 'parameter') return 'sumOverTime';
  return isState(program, node) && node.t !== 0 ? 'arrivals' : 'gradient';
}

function givenOrigin(program: Program, node: TapeNode, epoch: number): Origin {
  const before = epoch - 1;
  switch (node.given) {
    case 'parameter': {
      const parameter = program.parameters.find((each) => each.node === node.id);
      if (epoch === 0) return { key: 'weight' };
      return parameter?.frozen === true ? { key: 'frozen' } : { key: 'updated', epoch: before };
    }
    case 'input':
      return inputOrigin(program, node);
    case 'target':
      return targetOrigin(program, node);
    case 'state':
      return { key: 'state' };
    case 'gradient':
      return { key: 'readGradient' };
    case 'memory':
      if (node.id === program.step) return { key: 'count' };
      return epoch === 0 ? { key: 'memory' } : { key: 'remembered', epoch: before };
    default:
      return Number.isFinite(Number(node.name))
        ? { key: 'constant' }
        : { key: 'setting', setting: node.name };
  }
}

function inputOrigin(program: Program, { t = 1 }: TapeNode): Origin {
  const entry = entryAt(program, 'inputs', t) ?? null;
  if (entry === null) return { key: 'noInput', t };
  return typeof entry === 'string' ? { key: 'oneHot', t, token: entry } : { key: 'input', t };
}

function targetOrigin(program: Program, { t = 1 }: TapeNode): Origin {
  const entry = entryAt(program, 'targets', t);
  return typeof entry === 'string' ? { key: 'targetToken', t, token: entry } : { key: 'target', t };
}
