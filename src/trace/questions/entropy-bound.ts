import { at, known } from '../../engine/at.ts';
import type { Program } from '../program/program.ts';
import { sameInputGroups } from './same-input.ts';

/** Timesteps that a network without memory must answer alike, as their inputs are equal. */
export interface InputGroup {
  /** From 1. */
  readonly timesteps: readonly number[];
  /** The least cross-entropy of all their targets together, in nats: count · H(mean of the targets). */
  readonly least: number;
}

export interface EntropyBound {
  readonly groups: readonly InputGroup[];
  /** What the loss cannot fall below without memory, summed or averaged as the example has it. */
  readonly loss: number;
}

/**
 * The least cross-entropy that answers by the present input alone can reach: equal inputs get equal answers y, and
 * −Σ target · ln y over a group is least where y is the mean of its targets (Gibbs' inequality). Undefined for other losses.
 */
export function entropyBound(program: Program): EntropyBound | undefined {
  const { example, timesteps } = program;
  if (example.loss !== 'cross-entropy') return undefined;
  const withTarget = timesteps.filter(({ target }) => target !== undefined);
  const groups = sameInputGroups(program)
    .map((group) => group.filter((t) => timesteps[t - 1]?.target !== undefined))
    .filter((group) => group.length > 0)
    .map((group) => ({ timesteps: group, least: leastLoss(program, group) }));
  const sum = groups.reduce((total, { least }) => total + least, 0);
  return { groups, loss: example.reduction === 'mean' ? sum / withTarget.length : sum };
}

function leastLoss({ timesteps, tape, given }: Program, group: readonly number[]): number {
  const targets = group.map((t) => {
    const { target } = at(timesteps, t - 1, 'timestep');
    return at(tape.nodes, known(target, `the target of timestep ${t}`), 'node');
  });
  const totals = Array.from({ length: at(targets, 0, 'target').rows }, (_, v) =>
    targets.reduce((sum, { offset }) => sum + at(given, offset + v, 'number'), 0),
  );
  const mass = totals.reduce((sum, each) => sum + each, 0);
  // -sum_v n_v ln(n_v / n)
  return totals.reduce((sum, each) => (each > 0 ? sum - each * Math.log(each / mass) : sum), 0);
}
