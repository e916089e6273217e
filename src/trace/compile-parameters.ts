import type { Cell, Size } from '../engine/cells/cell.ts';
import { Fault, phrase } from '../engine/fault.ts';
import type { Shape } from '../engine/formula.ts';
import type { Example, Layer, Numbers } from '../lessons/example.ts';
import { quoted } from '../lessons/issue-phrases.ts';
import { readNumbers, shapeOfNumbers } from './tensor.ts';

export interface ParameterPlan {
  readonly path: string;
  readonly name: string;
  readonly part: 'layer' | 'readout';
  readonly layer: number;
  readonly shape: Shape;
  readonly numbers: readonly number[];
}

/** The parameters of one layer, each checked against the shape that its cell asks for. */
export function layerParameters(
  layer: Layer,
  index: number,
  cell: Cell,
  inputs: number,
): readonly ParameterPlan[] {
  const subject = `layers.${index}.parameters`;
  const size = (of: Size): number => (of === 'D' ? inputs : layer.hidden);
  rejectUnknown(layer.parameters, Object.keys(cell.parameters), subject);
  return Object.entries(cell.parameters).map(([name, [rows, columns]]) => {
    const value = layer.parameters[name];
    const path = `layers.${index}.${name}`;
    if (value === undefined)
      throw new Fault(`${subject}.${name}`, phrase('nothing'), phrase('missing'));
    const shape = {
      rows: rows === undefined ? 1 : size(rows),
      columns: columns === undefined ? 1 : size(columns),
    };
    const kind = rows === undefined ? 'single' : columns === undefined ? 'vector' : 'matrix';
    const reason = phrase('cellSizes', { cell: cell.id, hidden: layer.hidden, inputs });
    const numbers = readNumbers(value, shape, kind, `${subject}.${name}`, reason);
    return { path, name, part: 'layer', layer: index, shape, numbers };
  });
}

/** W_hy and b_y, as far as the readout has them; V is what they say themselves. */
export function readoutParameters(example: Example, hidden: number): readonly ParameterPlan[] {
  const given = example.readout?.parameters ?? {};
  const subject = 'readout.parameters';
  rejectUnknown(given, ['W_hy', 'b_y'], subject);
  const { W_hy, b_y } = given;
  const outputs = W_hy === undefined ? hidden : shapeOfNumbers(W_hy).rows;
  const plan = (name: string, value: Numbers, shape: Shape, kind: 'vector' | 'matrix') => {
    const reason =
      kind === 'matrix'
        ? phrase('valuesBelow', { count: hidden })
        : phrase('outputs', { count: outputs });
    const numbers = readNumbers(value, shape, kind, `${subject}.${name}`, reason);
    return { path: `readout.${name}`, name, part: 'readout' as const, layer: 0, shape, numbers };
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
  const wanted = phrase('oneOf', { options: known.join(', ') });
  throw new Fault(subject, phrase('value', { value: quoted(stranger) }), wanted);
}
