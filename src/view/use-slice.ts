import { useSyncExternalStore } from 'react';
import { type Slice, sliceOf } from '../store/slice.ts';

/** A part of the state; draws anew when it changes. */
export const useSlice = <Part>({ subscribe, get }: Slice<Part>): Part =>
  useSyncExternalStore(subscribe, get);

const language = sliceOf((state) => state.language);

/** The reader's language. */
export const useLanguage = () => useSlice(language);
