import { setNumber } from '../../example/edit/place.ts';
import type { Example } from '../../example/example.ts';
import { edit } from '../../store/edit.ts';

/** Changes one score at timestep t. */
export function setLogit(t: number, index: number, logit: number): void {
  edit(
    (example) => setNumber(example, { kind: 'inputs', t }, index, 0, logit),
    `logit ${t} ${index}`,
  );
}

/** Changes the temperature. */
export function setTemperature(original: Example, temperature: number): void {
  edit((example) => withTemperature(example, original, temperature), 'temperature');
}

/** A copy with another temperature; 1 is left out where the original has none. */
function withTemperature(example: Example, original: Example, temperature: number): Example {
  const { readout } = example;
  if (readout === null || readout === undefined) return example;
  const { temperature: _, ...rest } = readout;
  const isLeftOut = temperature === 1 && original.readout?.temperature === undefined;
  return { ...example, readout: isLeftOut ? rest : { ...rest, temperature } };
}
