import { Fault, phrase } from '../../engine/fault.ts';
import type { InitialWeights } from '../initial-weights.ts';
import { planPlaces } from '../places.ts';
import type { Model } from './job.ts';
import { networkOf } from './job.ts';

/**
 * The first weights of a model from JSON: for every parameter by its name in the example file (`layers.0.W_xi`,
 * `readout.W_hy` …) a list of numbers, row by row, or of rows.
 * @throws Fault that names the parameter that is missing or does not fit
 */
export function readWeights(json: unknown, model: Model): InitialWeights {
  const given = new Map(Object.entries(typeof json === 'object' && json !== null ? json : {}));
  const weights = planPlaces(networkOf(model)).parameters.map(({ name, rows, columns }) => {
    const values: unknown[] = [given.get(name) ?? []].flat(2);
    const count = rows * columns;
    if (!given.has(name)) throw new Fault(name, phrase('nothing'), phrase('length', { count }));
    if (values.length !== count)
      throw new Fault(
        name,
        phrase('length', { count: values.length }),
        phrase('length', { count }),
      );
    return [name, Float64Array.from(values, (value) => readFinite(name, value))] as const;
  });
  return Object.fromEntries(weights);
}

function readFinite(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Fault(
    name,
    phrase('value', { value: JSON.stringify(value).slice(0, 40) }),
    phrase('finite'),
  );
}
