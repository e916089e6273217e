import { outputOf } from '../engine/cells/cell.ts';
import { parseEquations } from '../engine/equations/parse.ts';
import { Fault, phrase } from '../engine/fault.ts';
import type { Example } from '../lessons/example.ts';
import { quoted, valuePhrase } from '../lessons/issue-phrases.ts';
import { type Draft, nowhere } from './draft.ts';
import type { Named } from './program.ts';
import { readNumbers } from './tensor.ts';

/**
 * In place of a loss: gradients that are given for the states of the top layer at timestep t. They are those of
 * Σ dh ⊙ h (+ Σ dc ⊙ c), whose value means nothing; every other gradient follows from it as from a loss.
 * @throws Fault where a given gradient belongs to no state or has another length.
 */
export function compileUpstream(draft: Draft, t: number, top: Named): number | undefined {
  const { upstream, layers } = draft.example;
  const given = upstream?.[t - 1] ?? null;
  const cell = draft.strands.at(-1)?.cell;
  if (upstream === undefined || given === null || cell === undefined) return undefined;
  const names = cell.state.length === 0 ? [outputOf(cell)] : cell.state;
  const subject = `upstream.${t - 1}`;
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    const wanted = phrase('oneOf', { options: names.join(', ') });
    throw new Fault(subject, phrase('value', { value: quoted(stranger) }), wanted);
  }
  const used = names.filter((name) => isUsed(draft.example, name));
  const text = `loss = ${used.map((name) => `sum(d${name} ⊙ ${name})`).join(' + ')}`;
  const known = draft.lines.findIndex(({ part, text: other }) => part === 'loss' && other === text);
  const line = known < 0 ? draft.addLines(text, 'loss', 0).line : known;
  const [equation] = parseEquations(text);
  if (equation === undefined || used.length === 0) return undefined;
  const where = { ...nowhere, part: 'loss' as const, t, line };
  const rows = layers.at(-1)?.hidden ?? 0;
  const reason = phrase('hidden', { hidden: rows });
  const environment = new Map<string, number>();
  for (const name of used) {
    const value = given[name] ?? new Array<number>(rows).fill(0);
    const shape = { rows, columns: 1 };
    const numbers = readNumbers(value, shape, 'vector', `${subject}.${name}`, reason);
    environment.set(`d${name}`, draft.give(`d${name}`, 'target', shape, numbers, where));
    environment.set(name, top[name] ?? 0);
  }
  return draft.equation(equation, environment, where);
}

const isUsed = ({ upstream }: Example, name: string): boolean =>
  upstream?.some((given) => given?.[name] !== undefined) === true;

/** @throws Fault where upstream gradients stand beside what they stand in place of, or there is no layer for them. */
export function checkUpstream(example: Example): void {
  const { upstream, inputs, layers, loss, reduction } = example;
  if (upstream === undefined) return;
  const unknown = phrase('unknownEntry');
  if (loss !== undefined) throw new Fault('loss', phrase('value', { value: loss }), unknown);
  if (reduction === 'mean')
    throw new Fault(
      'reduction',
      phrase('value', { value: reduction }),
      phrase('value', { value: 'sum' }),
    );
  if (layers.length === 0)
    throw new Fault('layers', phrase('emptyList'), phrase('atLeast', { minimum: phrase('entry') }));
  checkReaders(example, upstream);
  if (upstream.length !== inputs.length) {
    const found = phrase('length', { count: upstream.length });
    throw new Fault('upstream', found, phrase('sameLength', { count: inputs.length }));
  }
}

/** The given gradients are those of the states of one top layer, each at its own timestep. */
function checkReaders({ decoder, layers }: Example, upstream: readonly unknown[]): void {
  if (decoder !== undefined)
    throw new Fault('upstream', valuePhrase(upstream), phrase('noneWithDecoder'));
  const top = layers.at(-1);
  const path = `layers.${layers.length - 1}`;
  const wanted = phrase('upstreamLayer');
  if (top?.direction === 'bidirectional')
    throw new Fault(`${path}.direction`, phrase('value', { value: top.direction }), wanted);
  if (top?.returnSequences === false)
    throw new Fault(`${path}.returnSequences`, phrase('value', { value: 'false' }), wanted);
}
