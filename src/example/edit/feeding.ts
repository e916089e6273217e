import { Fault, phrase } from '../../engine/fault.ts';
import type { Entry, Example, InputEntry } from '../example.ts';
import { isFeedback, isSampled } from '../feedback.ts';
import { type Net, netsOf, whose } from '../nets.ts';
import { freely } from '../sequence.ts';
import { checkWhole, limits } from './limits.ts';
import { withEntry, withPart } from './place.ts';
import { outputSize, sizesOf } from './sizes.ts';

/** Where the inputs after the first come from: the targets, or the network's own outputs, the largest or drawn. */
export const feedings = ['teacher', 'free', 'sample'] as const;
export type Feeding = (typeof feedings)[number];

/** The network that speaks: the decoder, where there is one. */
export const speaker = (example: Example): Net | undefined => netsOf(example).at(-1);

/**
 * How the network that speaks is fed, `given` where each input is chosen by itself; undefined where its outputs cannot be
 * its inputs.
 */
export function feedingOf(example: Example): Feeding | 'given' | undefined {
  const net = speaker(example);
  const [, ...rest] = net?.inputs ?? [];
  if (net === undefined || rest.length === 0 || outputSize(net) !== sizesOf(net).D)
    return undefined;
  const picks = rest.map((entry) => (isFeedback(entry) ? entry.pick : undefined));
  if (picks.every((pick) => pick === 'greedy')) return 'free';
  if (picks.every((pick) => pick === 'sample')) return 'sample';
  const { targets = [] } = net;
  return rest.every((entry, t) => entry !== null && isSame(entry, targets[t] ?? null))
    ? 'teacher'
    : 'given';
}

const isSame = (input: InputEntry, target: Entry): boolean =>
  JSON.stringify(input) === JSON.stringify(target);

/**
 * A copy in which the network that speaks is told each target before (teacher forcing), or reads its own output; one that
 * is drawn has a seed.
 * @throws Fault where a target is missing that is to be told.
 */
export function setFeeding(example: Example, feeding: Feeding): Example {
  const net = speaker(example);
  if (net === undefined) return example;
  const { inputs, targets, prefix, name } = net;
  const fed = inputs.map((entry, at): InputEntry => {
    if (at === 0) return entry;
    if (feeding === 'free') return freely;
    if (feeding === 'sample') return { from: 'previous', pick: 'sample' };
    const told = targets?.[at - 1] ?? null;
    if (told !== null) return told;
    throw new Fault(`${prefix}targets.${at - 1}`, phrase('nothing'), phrase('nextInput'));
  });
  return seeded(withPart(example, whose(name), { inputs: fed }));
}

/** A copy with another input; one that is drawn has a seed. */
export function setInput(example: Example, t: number, entry: InputEntry, of?: 'decoder'): Example {
  return seeded(withEntry(example, 'inputs', t, entry, of));
}

/** A copy with a seed, where an input of the network that speaks is drawn. */
function seeded(example: Example): Example {
  const needsSeed = speaker(example)?.inputs.some(isSampled) === true;
  return needsSeed ? { ...example, seed: example.seed ?? 1 } : example;
}

/** A copy with another seed of the inputs that are drawn. @throws Fault where it is out of its range. */
export function setSeed(example: Example, seed: number): Example {
  checkWhole(seed, limits.seed);
  return { ...example, seed };
}

/** An edit of a decoder after which it is still told its targets, where it was and they are all there. */
export const keepTold =
  (make: (before: Example) => Example) =>
  (before: Example): Example => {
    const made = make(before);
    if (made.decoder === undefined || feedingOf(before) !== 'teacher') return made;
    const { inputs, targets = [] } = made.decoder;
    const isWhole = inputs.every((_, at) => at === 0 || (targets[at - 1] ?? null) !== null);
    return isWhole ? setFeeding(made, 'teacher') : made;
  };
