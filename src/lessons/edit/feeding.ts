import type { Entry, Example } from '../example.ts';
import { isFeedback } from '../feedback.ts';
import { freely, type Sequence } from '../sequence.ts';

/** Whether the inputs after the first are given, or the network's own outputs. */
export type Feeding = 'teacher' | 'free';

/** How the network that speaks is fed; undefined where its outputs cannot be its inputs. */
export function feedingOf(example: Example): Feeding | undefined {
  const { inputs, targets } = speaker(example);
  const rest = inputs.slice(1);
  if (rest.length === 0) return undefined;
  if (rest.every((entry) => isFeedback(entry) && entry.pick === 'greedy'))
    return given(targets) === undefined ? undefined : 'free';
  const before = given(targets);
  return before !== undefined && rest.every((entry, t) => entry === before[t])
    ? 'teacher'
    : undefined;
}

/** The targets that come before others, where all of them are tokens. */
function given(targets: readonly Entry[] = []): readonly string[] | undefined {
  const tokens = targets.slice(0, -1).filter((entry) => typeof entry === 'string');
  return tokens.length > 0 && tokens.length === targets.length - 1 ? tokens : undefined;
}

/** A copy in which the network that speaks is told each target before (teacher forcing), or reads its own output. */
export function setFeeding(example: Example, feeding: Feeding): Example {
  const { inputs, targets } = speaker(example);
  const before = given(targets);
  if (before === undefined) return example;
  const [first = null] = inputs;
  const rest = feeding === 'teacher' ? before : before.map(() => freely);
  const fed = [first, ...rest];
  const { decoder } = example;
  return decoder === undefined
    ? { ...example, inputs: fed }
    : { ...example, decoder: { ...decoder, inputs: fed } };
}

const speaker = (example: Example): Sequence => example.decoder ?? example;
