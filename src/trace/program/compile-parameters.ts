import type { Size } from '../../engine/cells/cell.ts';
import { entryOf } from '../../engine/entry-of.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import type { Shape } from '../../engine/formula.ts';
import type { Numbers } from '../../example/example.ts';
import { quoted } from '../../example/issue-phrases.ts';
import type { Net } from '../../example/nets.ts';
import type { Place } from '../../example/numbers-at.ts';
import type { Source } from './source.ts';
import { pathOfStrand, type StrandPlan } from './strands.ts';
import { readNumbers, shapeOfNumbers, sourceAt } from './tensor.ts';

export interface ParameterPlan {
  readonly path: string;
  readonly name: string;
  readonly part: 'layer' | 'readout';
  /** Index of its strand; of a readout 0, or 1 for the decoder's. */
  readonly layer: number;
  readonly place: Place;
  readonly shape: Shape;
  readonly numbers: readonly number[];
  readonly source: Omit<Source, 'node'>;
}

/** The parameters of one strand, each checked against the shape that its cell asks for. */
export function layerParameters(strand: StrandPlan, index: number): readonly ParameterPlan[] {
  const { cell, hidden, inputs, layer, key, net, side } = strand;
  const subject = pathOfStrand(strand, 'parameters');
  const size = (of: Size): number => (of === 'D' ? inputs : hidden);
  rejectUnknown(side.parameters, Object.keys(cell.parameters), subject);
  return Object.entries(cell.parameters).map(([name, [rows, columns]]): ParameterPlan => {
    const value = entryOf(side.parameters, name);
    const path = `${pathOfStrand(strand)}.${name}`;
    if (value === undefined)
      throw new Fault(`${subject}.${name}`, phrase('nothing'), phrase('missing'));
    const shape = {
      rows: rows === undefined ? 1 : size(rows),
      columns: columns === undefined ? 1 : size(columns),
    };
    const kind = rows === undefined ? 'single' : columns === undefined ? 'vector' : 'matrix';
    const reason = phrase('cellSizes', { cell: cell.id, hidden, inputs });
    const read = (from: Numbers): readonly number[] =>
      readNumbers(from, shape, kind, `${subject}.${name}`, reason);
    const numbers = read(value);
    const place: Place = { kind: 'layer', layer, name, ...(key && { direction: key }), ...of(net) };
    const source = sourceAt(net, place, read);
    return { path, name, part: 'layer', layer: index, place, shape, numbers, source };
  });
}

/** What a place says about its network: nothing for the example itself. */
const of = (net: Net['name']): { readonly net?: 'decoder' } => (net === 'decoder' ? { net } : {});

/** W_hy and b_y, as far as the readout has them; V is what they say themselves. */
export function readoutParameters(net: Net, hidden: number): readonly ParameterPlan[] {
  const given = net.readout?.parameters ?? {};
  const subject = `${net.prefix}readout.parameters`;
  rejectUnknown(given, ['W_hy', 'b_y'], subject);
  const { W_hy, b_y } = given;
  const outputs = W_hy === undefined ? hidden : shapeOfNumbers(W_hy).rows;
  const plan = (name: string, value: Numbers, shape: Shape, kind: 'vector' | 'matrix') => {
    const reason =
      kind === 'matrix'
        ? phrase('valuesBelow', { count: hidden })
        : phrase('outputs', { count: outputs });
    const read = (from: Numbers): readonly number[] =>
      readNumbers(from, shape, kind, `${subject}.${name}`, reason);
    const numbers = read(value);
    const place: Place = { kind: 'readout', name, ...of(net.name) };
    return {
      path: `${net.prefix}readout.${name}`,
      name,
      part: 'readout' as const,
      layer: net.name === 'decoder' ? 1 : 0,
      place,
      shape,
      numbers,
      source: sourceAt(net.name, place, read),
    };
  };
  return [
    ...(W_hy === undefined
      ? []
      : [plan('W_hy', W_hy, { rows: outputs, columns: hidden }, 'matrix')]),
    ...(b_y === undefined ? [] : [plan('b_y', b_y, { rows: outputs, columns: 1 }, 'vector')]),
  ];
}

function rejectUnknown(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  subject: string,
): void {
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const wanted =
    known.length === 0 ? phrase('noParameters') : phrase('oneOf', { options: known.join(', ') });
  throw new Fault(subject, phrase('value', { value: quoted(stranger) }), wanted);
}
