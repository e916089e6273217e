import { type FaultPhrase, phrase } from '../engine/fault.ts';
import type { Example } from './example.ts';
import { isSampled } from './feedback.ts';
import { netsOf } from './nets.ts';

/** Sentences about entries of an example that change nothing in it, because another entry is not there. */
export function idleEntries(example: Example): readonly FaultPhrase[] {
  const { loss, upstream, optimizer, truncate, reduction, frozen = [], seed } = example;
  const nets = netsOf(example);
  const targets = [...nets, ...(example.batch ?? [])].some((each) => each?.targets?.some(isThere));
  const needLoss = {
    targets,
    reduction: reduction !== undefined,
    optimizer: optimizer !== undefined,
    truncate: truncate !== undefined,
  };
  const needOptimizer = { frozen: frozen.length > 0 };
  const inputs = [...nets, ...(example.batch ?? [])].flatMap((each) => each?.inputs ?? []);
  const isSilent = nets.every(({ readout }) => (readout ?? undefined) === undefined) && !targets;
  const needReadout = { outputVocabulary: isSilent && example.outputVocabulary !== undefined };
  const needSample = { seed: seed !== undefined };
  return [
    ...(loss === undefined && upstream === undefined ? idle(needLoss, 'noLoss') : []),
    ...(optimizer === undefined ? idle(needOptimizer, 'noOptimizer') : []),
    ...idle(needReadout, 'noReadout'),
    ...(inputs.some(isSampled) ? [] : idle(needSample, 'noSampledInput')),
  ];
}

const isThere = (entry: unknown): boolean => entry !== null;

function idle(
  entries: Readonly<Record<string, boolean>>,
  reason: 'noLoss' | 'noOptimizer' | 'noReadout' | 'noSampledInput',
): readonly FaultPhrase[] {
  const there = Object.keys(entries).filter((name) => entries[name]);
  if (there.length === 0) return [];
  return [phrase('idle', { entries: there.join(', '), reason: phrase(reason) })];
}
