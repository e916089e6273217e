import { largestOf } from '../engine/extremes.ts';
import { Fault, phrase } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { extentOf } from '../example/extent.ts';
import { netsOf } from '../example/nets.ts';
import { cellOfLayer } from '../example/sides.ts';

/** What a page can hold: products of a weight and a number, and timesteps of layers. */
const most = { products: 250_000_000, layerTimesteps: 30_000 } as const;

/** What it costs to open an example: time, and memory for as long as it is open. */
export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Seconds up to which the page computes at once, and up to which it does not ask before. */
const atOnce = 0.5;
const unasked = 3;

/** As measured with cells of 2 to 256 units: operations for each word of the equations, and what one and a product cost. */
const operationsOfWord = 0.4;
const secondsOfOperation = 12e-6;
const secondsOfProduct = 8e-9;
const bytesOfOperation = 1200;
const bytesOfNumber = 24;

/** About what an example costs. @throws Fault where that is more than a page can hold */
export function costOf(example: Example): Cost {
  const { parameters, timesteps, layerTimesteps } = extentOf(example);
  checkHolds(example);
  const layers = netsOf(example).flatMap((net) => net.layers);
  const words = largestOf(layers.map((layer) => wordsOf(cellOfLayer(layer)?.equations ?? '')));
  const operations = layerTimesteps * Math.max(1, words) * operationsOfWord;
  const numbers = operations * Math.max(1, largestOf(layers.map(({ hidden }) => hidden)));
  return {
    seconds: operations * secondsOfOperation + parameters * timesteps * secondsOfProduct,
    megabytes: (operations * bytesOfOperation + (numbers + parameters) * bytesOfNumber) / 1e6,
  };
}

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

/** Whether the page computes an example at once. @throws Fault where it is more than a page can hold */
export const isQuick = (example: Example): boolean => costOf(example).seconds <= atOnce;

/** Whether the reader is asked before it is computed. */
export const isAsked = ({ seconds }: Cost): boolean => seconds > unasked;

function checkHolds(example: Example): void {
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
