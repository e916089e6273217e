import type { Kernels } from '../../training/kernels.ts';

/** Calls of a product between two beats: a unit of a small network has fewer, and a large one takes long for each. */
const every = 64;

/** The same kernels, which give a sign of life while they are at work: a unit of a large network may take minutes. */
export function beating(kernels: Kernels, beat: () => void): Kernels {
  let calls = 0;
  const product: Kernels['product'] = (...places) => {
    if (calls++ % every === 0) beat();
    kernels.product(...places);
  };
  return Object.assign(Object.create(kernels), { product });
}
