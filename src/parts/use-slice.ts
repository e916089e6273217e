import { useSyncExternalStore } from 'react';
import type { Slice } from '../store/slice.ts';

/** A part of the state; draws anew when it changes. */
export const useSlice = <Part>({ subscribe, get }: Slice<Part>): Part =>
  useSyncExternalStore(subscribe, get);
