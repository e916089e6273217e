import { Fault, phrase } from '../engine/fault.ts';
import type { Pieces } from '../engine/pieces.ts';
import type { TapeNode } from '../engine/tape/node.ts';
import { allFinite, areFinite, areFiniteInPieces, isAside } from '../trace/aside.ts';
import { lossDomainFault } from '../trace/loss-domain.ts';
import type { Trace } from '../trace/trace.ts';

/** @throws Fault where a number of a run is not finite */
export function checkTrace(trace: Trace): void {
  if (!allFinite(trace)) throw lossDomainFault(trace) ?? notFinite(trace, 'values');
  if (!areFinite(trace.gradients)) throw notFinite(trace, 'gradients');
}

/** The same in pieces. @throws Fault as `checkTrace` does */
export function* checkTraceInPieces(trace: Trace): Pieces<void> {
  const areBoth =
    (yield* areFiniteInPieces(trace.values)) && (yield* areFiniteInPieces(trace.gradients));
  if (!areBoth) checkTrace(trace);
}

function notFinite(trace: Trace, which: 'values' | 'gradients'): Fault {
  const node = trace.program.tape.nodes.find(
    (each) => !(which === 'values' && isAside(each)) && !areFinite(numbersOf(trace[which], each)),
  );
  const bad = node && numbersOf(trace[which], node).find((value) => !Number.isFinite(value));
  const where = node?.t === undefined ? '' : ` (t = ${node.t})`;
  const found = phrase('value', { value: String(bad) });
  const name = `${which === 'gradients' ? 'd' : ''}${node?.name ?? ''}`;
  return new Fault(`${name}${where}`, found, phrase('finite'));
}

const numbersOf = (of: Float64Array, { offset, rows, columns }: TapeNode): Float64Array =>
  of.subarray(offset, offset + rows * columns);
