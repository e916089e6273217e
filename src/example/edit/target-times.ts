import type { Entry, Example } from '../example.ts';
import { type Net, netOf } from '../nets.ts';
import { targetKind } from './entries.ts';
import { withPart } from './place.ts';
import { outputSize } from './sizes.ts';

/** Which timesteps have a target. */
export const targetTimes = ['every', 'last', 'chosen'] as const;
export type TargetTimes = (typeof targetTimes)[number];

/** For every timestep whether it has a target. */
export const targetsThere = ({ inputs, targets }: Pick<Net, 'inputs' | 'targets'>): boolean[] =>
  inputs.map((_, at) => (targets?.[at] ?? null) !== null);

export function targetTimesOf(net: Pick<Net, 'inputs' | 'targets'>): TargetTimes {
  const there = targetsThere(net);
  if (there.every((each) => each)) return 'every';
  return there.indexOf(true) === there.length - 1 ? 'last' : 'chosen';
}

/** A copy in which every timestep has a target, or the last alone; those chosen stay as they are. */
export function setTargetTimes(example: Example, times: TargetTimes, of?: 'decoder'): Example {
  const { inputs = [] } = netOf(example, of ?? 'encoder') ?? {};
  if (times === 'chosen') return example;
  const isWanted = (at: number): boolean => times === 'every' || at === inputs.length - 1;
  return inputs.reduce<Example>(
    (before, _, at) => setTarget(before, at, isWanted(at), of),
    example,
  );
}

/** A copy in which a timestep (`at` from 0) has a target, or none; one that is new is what `newTarget` proposes. */
export function setTarget(
  example: Example,
  at: number,
  isWanted: boolean,
  of?: 'decoder',
): Example {
  const net = netOf(example, of ?? 'encoder');
  if (net === undefined || targetsThere(net)[at] === isWanted) return example;
  const { inputs, targets = inputs.map(() => null) } = net;
  const target = isWanted ? newTarget(net, at) : null;
  return withPart(example, of, {
    targets: targets.map((entry, index) => (index === at ? target : entry)),
  });
}

/** A target to begin with: the next input, as in teacher forcing; else that of another timestep; else the first token, or zeros. */
function newTarget(net: Net, at: number): Entry {
  const { inputs, targets = [], outputVocabulary = [] } = net;
  const next = inputs[at + 1];
  const size = outputSize(net);
  const kind = targetKind(net);
  if (kind === 'tokens' && typeof next === 'string' && outputVocabulary.includes(next)) return next;
  if (kind === 'numbers' && Array.isArray(next) && next.length === size) return next;
  const known = targets.findLast((entry, index) => entry !== null && index < at);
  const other = known ?? targets.find((entry) => entry !== null);
  if (other !== undefined && other !== null) return other;
  return kind === 'tokens' ? (outputVocabulary[0] ?? null) : new Array<number>(size).fill(0);
}
