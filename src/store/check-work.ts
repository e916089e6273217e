import { Fault, phrase } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { extentOf } from '../example/extent.ts';
import { none, type Size } from '../trace/program/measure.ts';
import { programSize } from '../trace/program/size.ts';

/** What a page can hold: products of a weight and a number, and timesteps of layers. */
const most = { products: 250_000_000, layerTimesteps: 30_000 } as const;

/** What it costs to open an example: time, and memory for as long as it is open. */
export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What the page computes at once, and what it does not ask about before. */
const atOnce: Cost = { seconds: 0.15, megabytes: 100 };
const unasked: Cost = { seconds: 0.6, megabytes: 300 };
/** What the page of a browser is given. */
const mostMegabytes = 1500;

/** As measured with cells of 1 to 256 units: to compile and to run a node, and each number that is looked at; what stays of them. */
const secondsToCompileNode = 2.6e-6;
const secondsToRunNode = 0.4e-6;
const secondsOfNumberSeen = 8e-9;
const bytesOfNode = 840;
const bytesOfNumber = 24;

const sizes = new WeakMap<Example, Size>();

/** About what an example costs. @throws Fault where that is more than a page can hold */
export function costOf(example: Example): Cost {
  checkHolds(example);
  const { nodes, numbers } = sizeOf(example);
  const megabytes = (nodes * bytesOfNode + numbers * bytesOfNumber) / 1e6;
  if (megabytes > mostMegabytes)
    throw new Fault(
      subjectOf(example),
      phrase('memory', { megabytes: Math.round(megabytes) }),
      phrase('pageMemory', { megabytes: mostMegabytes }),
    );
  return { seconds: nodes * secondsToCompileNode + secondsOfEpoch(example), megabytes };
}

/** About what one more epoch of it takes. */
function secondsOfEpoch(example: Example): number {
  const { nodes, seen } = sizeOf(example);
  return nodes * secondsToRunNode + seen * secondsOfNumberSeen;
}

/** Whether the page computes an example at once. @throws Fault where it is more than a page can hold */
export const isQuick = (example: Example): boolean => isWithin(costOf(example), atOnce);

/** Whether the page runs so many epochs at once. */
export const areQuick = (example: Example, epochs: number): boolean =>
  epochs * secondsOfEpoch(example) <= atOnce.seconds;

/** Whether the reader is asked before it is computed. */
export const isAsked = (cost: Cost): boolean => !isWithin(cost, unasked);

const isWithin = ({ seconds, megabytes }: Cost, most: Cost): boolean =>
  seconds <= most.seconds && megabytes <= most.megabytes;

function sizeOf(example: Example): Size {
  const known = sizes.get(example);
  if (known !== undefined) return known;
  const size = sizeIfSound(example);
  sizes.set(example, size);
  return size;
}

/** Nothing where its layers cannot be compiled, which says what is wrong with them and costs little. */
function sizeIfSound(example: Example): Size {
  try {
    return programSize(example);
  } catch (error) {
    if (error instanceof Fault) return none;
    throw error;
  }
}

const subjectOf = ({ batch }: Example): string => (batch === undefined ? 'inputs' : 'batch');

function checkHolds(example: Example): void {
  const { parameters, timesteps, layerTimesteps } = extentOf(example);
  const subject = subjectOf(example);
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
