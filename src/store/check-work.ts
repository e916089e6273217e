import { Fault, phrase } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { extentOf } from '../example/extent.ts';

/** What a page computes within a second or two: products of a weight and a number, and timesteps of layers. */
const most = { products: 20_000_000, layerTimesteps: 8000 } as const;

/** Looks at how much there is to compute before anything is. @throws Fault where the page would stand still over it. */
export function checkWork(example: Example): void {
  const { parameters, timesteps, layerTimesteps } = extentOf(example);
  const subject = example.batch === undefined ? 'inputs' : 'batch';
  if (parameters * timesteps > most.products)
    throw new Fault(
      subject,
      phrase('parametersAt', { parameters, timesteps }),
      phrase('quickProducts', { count: most.products }),
    );
  if (layerTimesteps > most.layerTimesteps)
    throw new Fault(
      subject,
      phrase('layerTimesteps', { count: layerTimesteps }),
      phrase('quickTimesteps', { count: most.layerTimesteps }),
    );
}
