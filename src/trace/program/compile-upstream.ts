import { known } from '../../engine/at.ts';
import { outputOf } from '../../engine/cells/cell.ts';
import { entryOf } from '../../engine/entry-of.ts';
import { parseEquations } from '../../engine/equations/parse.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import type { Example, Layer } from '../../example/example.ts';
import { quoted, valuePhrase } from '../../example/issue-phrases.ts';
import { outputWidth } from '../../example/sides.ts';
import { type Draft, nowhere } from './draft.ts';
import type { Named } from './program.ts';
import { readNumbers } from './tensor.ts';

/**
 * In place of a loss: gradients that are given for the states of the top layer at timestep t; of one that runs both ways, or
 * hands on its last state alone, for what it hands on (`h`). They are those of Σ dh ⊙ h (+ Σ dc ⊙ c), whose value means
 * nothing; every other gradient follows from it as from a loss.
 * @throws Fault where a given gradient belongs to no state, has another length, or stands where nothing is handed on.
 */
export function compileUpstream(draft: Draft, t: number, top: Named): number | undefined {
  const { upstream, layers } = draft.example;
  const given = upstream?.[t - 1] ?? null;
  const cell = draft.strands.at(-1)?.cell;
  const layer = layers.at(-1);
  if (upstream === undefined || given === null || cell === undefined || layer === undefined)
    return undefined;
  const names = isOfOutput(layer) ? ['h'] : cell.state.length === 0 ? [outputOf(cell)] : cell.state;
  const subject = `upstream.${t - 1}`;
  if (Object.keys(top).length === 0)
    throw new Fault(subject, valuePhrase(given), phrase('noTargetHere'));
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    const wanted = phrase('oneOf', { options: names.join(', ') });
    throw new Fault(subject, phrase('value', { value: quoted(stranger) }), wanted);
  }
  const used = names.filter((name) => isUsed(draft.example, name));
  const text = `loss = ${used.map((name) => `sum(d${name} ⊙ ${name})`).join(' + ')}`;
  const written = draft.lines.findIndex(
    ({ part, text: other }) => part === 'loss' && other === text,
  );
  const line = written < 0 ? draft.addLines(text, 'loss', 0).line : written;
  const [equation] = parseEquations(text);
  if (equation === undefined || used.length === 0) return undefined;
  const where = { ...nowhere, part: 'loss' as const, t, line };
  const rows = outputWidth(layer);
  const reason = phrase('hidden', { hidden: rows });
  const environment = new Map<string, number>();
  for (const name of used) {
    const value = entryOf(given, name) ?? new Array<number>(rows).fill(0);
    const shape = { rows, columns: 1 };
    const numbers = readNumbers(value, shape, 'vector', `${subject}.${name}`, reason);
    environment.set(`d${name}`, draft.give(`d${name}`, 'target', shape, numbers, where));
    environment.set(name, known(entryOf(top, name), name));
  }
  return draft.equation(equation, environment, where);
}

/** Whether gradients are given for what the layer hands on, which is no state of one cell at that timestep. */
export const isOfOutput = ({ direction, returnSequences }: Layer): boolean =>
  direction === 'bidirectional' || returnSequences === false;

const isUsed = ({ upstream }: Example, name: string): boolean =>
  upstream?.some((given) => entryOf(given, name) !== undefined) === true;

/** @throws Fault where upstream gradients stand beside what they stand in place of, or there is no layer for them. */
export function checkUpstream(example: Example): void {
  const { upstream, inputs, layers, loss, reduction, decoder } = example;
  if (upstream === undefined) return;
  if (loss !== undefined)
    throw new Fault('loss', phrase('value', { value: loss }), phrase('unknownWithUpstream'));
  if (reduction === 'mean')
    throw new Fault(
      'reduction',
      phrase('value', { value: reduction }),
      phrase('value', { value: 'sum' }),
    );
  if (layers.length === 0)
    throw new Fault('layers', phrase('emptyList'), phrase('atLeast', { minimum: phrase('entry') }));
  if (decoder !== undefined)
    throw new Fault('upstream', valuePhrase(upstream), phrase('noneWithDecoder'));
  if (upstream.length !== inputs.length) {
    const found = phrase('length', { count: upstream.length });
    throw new Fault('upstream', found, phrase('sameLength', { count: inputs.length }));
  }
}

/** @throws Fault where an example has targets beside the gradients that stand in their place. */
export function checkNoTargets({ upstream, targets }: Example): void {
  if (upstream === undefined || targets === undefined) return;
  if (targets.every((entry) => entry === null)) return;
  throw new Fault('targets', valuePhrase(targets), phrase('unknownWithUpstream'));
}
