import type { Example } from '../../lessons/example.ts';
import { prepare } from '../../store/selectors.ts';
import { type Subject, useStore } from '../../store/store.ts';
import { findPosition } from '../../timeline/cursor.ts';

const originals = new WeakMap<Example, Example>();

/** The example as it was before anything was dragged. */
export const originalOf = ({ example, lesson }: Subject): Example =>
  lesson?.example ?? originals.get(example) ?? example;

/** A copy with one number of the input at timestep t changed; `vector` is that whole input. */
export function withLogit(
  example: Example,
  t: number,
  vector: readonly number[],
  index: number,
  logit: number,
): Example {
  const changed = vector.map((each, i) => (i === index ? logit : each));
  return { ...example, inputs: example.inputs.map((each, at) => (at === t - 1 ? changed : each)) };
}

/** A copy with another temperature; 1 is left out where the original has none. */
export function withTemperature(example: Example, original: Example, temperature: number): Example {
  const { readout } = example;
  if (readout === null || readout === undefined) return example;
  const { temperature: _, ...rest } = readout;
  const isLeftOut = temperature === 1 && original.readout?.temperature === undefined;
  return { ...example, readout: isLeftOut ? rest : { ...rest, temperature } };
}

/** Shows another version of the example; the reader stays at the same step. */
export function showExample(example: Example): void {
  const { subject, step } = useStore.getState();
  if (subject === undefined || subject.example === example) return;
  const original = originalOf(subject);
  if (example !== original) originals.set(example, original);
  const [before, after] = [prepare(subject.example).timeline, prepare(example).timeline];
  const same = before.steps.length === after.steps.length;
  const found = same ? step : findPosition(after, before.steps[step]?.position ?? '');
  useStore.setState({
    subject: { ...subject, example },
    step: Math.min(found ?? step, after.steps.length - 1),
  });
}
