import { at } from '../../engine/at.ts';
import { numbersAt, withNumbers } from '../../example/edit/place.ts';
import type { Example, Numbers } from '../../example/example.ts';
import { blockValues, nodeOf } from '../block.ts';
import type { Parameter } from '../program/program.ts';
import type { Trace } from '../trace.ts';

/** The example whose parameters are those of this run: its epoch 0 is the epoch of the trace. */
export function exampleAt(trace: Trace): Example {
  const { example, parameters } = trace.program;
  return parameters.reduce(
    (filled, parameter) => withNumbers(filled, parameter.place, numbersOf(trace, parameter)),
    example,
  );
}

/** The numbers of a parameter as an example file writes them. */
function numbersOf(trace: Trace, { node, place }: Parameter): Numbers {
  const { rows, columns } = nodeOf(trace.program, node);
  const flat = [...blockValues(trace, { kind: 'value', node })];
  const before = numbersAt(trace.program.example, place);
  if (typeof before === 'number') return at(flat, 0, 'number');
  if (typeof before?.[0] === 'number') return flat;
  return Array.from({ length: rows }, (_, i) => flat.slice(i * columns, (i + 1) * columns));
}
