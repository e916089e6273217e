import { at } from '../../engine/at.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import { single } from '../../engine/ops/op.ts';
import type { Direction } from '../../engine/tape/node.ts';
import type { Feedback } from '../../example/example.ts';
import { isFeedback } from '../../example/feedback.ts';
import type { Net } from '../../example/nets.ts';
import { sourceOfEntry } from './compile-sequence.ts';
import { type Draft, nowhere } from './draft.ts';
import type { TimestepNodes } from './program.ts';

/** Where an input stands: its timestep on the tape, and in its own network. */
interface InputPlace {
  readonly t: number;
  readonly own: number;
  readonly direction: Direction;
}

/** The node of an input: what the example gives, or what is made of the output before. */
export function compileInput(
  draft: Draft,
  net: Net,
  { t, own, direction }: InputPlace,
  done: readonly TimestepNodes[],
): number {
  const entry = net.inputs[own - 1] ?? null;
  const D = at(draft.inputSizes, net.name === 'decoder' ? 1 : 0, 'network');
  if (isFeedback(entry))
    return compileFeedback(draft, net, entry, { t, own, D, y: done.at(-1)?.y });
  const source = sourceOfEntry(net.name, 'inputs', own - 1, D);
  const where = { ...nowhere, layer: net.name === 'decoder' ? 1 : 0, direction, t };
  return draft.give('x', 'input', { rows: D, columns: 1 }, source.read(net), where, source);
}

function compileFeedback(
  draft: Draft,
  net: Net,
  { pick }: Feedback,
  {
    t,
    own,
    D,
    y,
  }: {
    readonly t: number;
    readonly own: number;
    readonly D: number;
    readonly y: number | undefined;
  },
): number {
  const block = draft.feedback.get(`${net.name} ${pick}`);
  const equation = block?.equations[0];
  const outputs = y === undefined ? 0 : draft.builder.node(y).rows;
  if (block === undefined || equation === undefined || y === undefined || outputs !== D)
    throw new Fault(
      `${net.prefix}inputs.${own - 1}`,
      phrase('outputs', { count: outputs }),
      phrase('outputsFor', { count: D }),
    );
  const layer = net.name === 'decoder' ? 1 : 0;
  const where = { ...nowhere, part: 'feedback' as const, layer, t, line: block.line };
  const environment = new Map([['y_prev', y]]);
  if (pick === 'sample')
    environment.set('u', draft.give('u', 'setting', single, [draft.nextUniform()], where));
  return draft.equation(equation, environment, where);
}
