import { greatest } from 'd3';
import { at, known } from '../engine/at.ts';
import { largestOf } from '../engine/extremes.ts';
import { blockValues, nodeOf, numberAt, type ValueRef } from '../trace/block.ts';
import type { Trace } from '../trace/trace.ts';

/** What clipping leaves of a number, as shares of the length that there is. */
export interface ClipBar {
  /** The number before. */
  readonly before: ValueRef;
  readonly full: number;
  readonly kept: number;
}

/** The largest gradient of a parameter, before and after. */
export interface ParameterBar extends ClipBar {
  readonly after: ValueRef;
}

export interface ClipBars {
  /** The norm of all gradients together, where that is what is limited. */
  readonly whole: ClipBar | undefined;
  readonly bars: readonly ParameterBar[];
  /** Where the limit stands: on the bar of the norm, else on those of the parameters. */
  readonly limit: number | undefined;
}

/**
 * How clipping changes the gradients of a trace: the element of largest magnitude of each parameter, and the L2 norm of
 * all together. Bars end at 1, where the largest does; undefined without clipping.
 */
export function clipBars(trace: Trace): ClipBars | undefined {
  const { program, epoch } = trace;
  const { clip, tape } = program;
  const limitNode = tape.nodes.find(({ part, name }) => part === 'clip' && name === 'limit');
  if (clip === undefined || limitNode === undefined) return undefined;
  const single = (node: number): ValueRef => ({ epoch, kind: 'value', node, i: 0, j: 0 });
  const limit = numberAt(trace, single(limitNode.id));
  const norm = numberAt(trace, single(clip.norm));
  const scale = clip.scale === undefined ? undefined : numberAt(trace, single(clip.scale));
  const isByNorm = scale !== undefined;
  const pairs = tape.nodes
    .filter(({ part, name }) => part === 'clip' && name === 'clipped')
    .map(({ id, parameter }) => largest(trace, known(parameter, 'parameter'), id));
  const longest = largestOf(
    pairs.map(({ size }) => size),
    0,
  );
  const most = isByNorm ? longest : Math.max(longest, limit);
  const whole = shares(Math.max(norm, limit));
  const each = shares(most);
  return {
    whole: isByNorm
      ? { before: single(clip.norm), full: whole(norm), kept: whole(norm * scale) }
      : undefined,
    bars: pairs.map(({ before, after, size, left }) => {
      return { before, after, full: each(size), kept: each(left) };
    }),
    limit: isByNorm ? whole(limit) : each(limit),
  };
}

/** Lengths as shares of the longest; nothing where there is none. */
const shares =
  (longest: number) =>
  (length: number): number =>
    longest > 0 && Number.isFinite(length) ? length / longest : 0;

/** The element of a parameter's gradient with the largest magnitude, and what clipping leaves of it. */
function largest(trace: Trace, parameter: number, clipped: number) {
  const { program, epoch } = trace;
  const values = blockValues(trace, { kind: 'gradient', node: parameter });
  const { columns } = nodeOf(program, parameter);
  const index = known(
    greatest([...values.keys()], (each) => Math.abs(at(values, each, 'gradient'))),
    'gradient',
  );
  const place = { epoch, i: Math.floor(index / columns), j: index % columns };
  const before: ValueRef = { ...place, kind: 'gradient', node: parameter };
  const after: ValueRef = { ...place, kind: 'value', node: clipped };
  const sizeOf = (ref: ValueRef): number => Math.abs(numberAt(trace, ref));
  return { before, after, size: sizeOf(before), left: sizeOf(after) };
}
