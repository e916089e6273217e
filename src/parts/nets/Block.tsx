import type { BlockRef } from '../../trace/block.ts';
import { Matrix } from '../matrix/Matrix.tsx';

const none: ReadonlySet<string> = new Set();

interface BlockProps {
  readonly node: number | undefined;
  readonly kind?: BlockRef['kind'];
}

/** A node of the network above as a matrix of its numbers, with its symbol below. */
export function Block({ node, kind = 'value' }: BlockProps) {
  return node === undefined ? null : <Matrix block={{ kind, node }} lit={none} />;
}
