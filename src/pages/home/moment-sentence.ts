import type { InputEntry } from '../../example/example.ts';
import type { Catalogue } from '../../i18n/id.ts';
import { lowered } from '../../notation/number.ts';
import type { Moment } from '../../scene/home/moments.ts';
import type { Program } from '../../trace/program/program.ts';

/** A symbol with its timestep as plain text: h₁₂. */
const symbolAt = (symbol: string, t: number): string => symbol + lowered(t);

/** What a moment is about, in one sentence. */
export function sentenceOf(
  { moments }: Catalogue['home'],
  { example, timesteps }: Program,
  { kind, t = 0 }: Moment,
): string {
  const token = tokenText(example.inputs[t - 1]);
  const [now, before] = [symbolAt('h', t), symbolAt('h', t - 1)];
  switch (kind) {
    case 'input':
      return moments.input(t, token);
    case 'memory':
      return t === 1 ? moments.firstMemory(now, before, token) : moments.memory(now, before, token);
    case 'output':
      return moments.output(symbolAt('y', t), now, tokenText(example.targets?.[t - 1]));
    case 'loss':
      return moments.loss;
    default:
      return t === timesteps.length
        ? moments.lastGradient(now)
        : moments.gradient(now, symbolAt('y', t), symbolAt('h', t + 1));
  }
}

const tokenText = (entry: InputEntry | undefined): string =>
  typeof entry === 'string' ? entry : '–';
