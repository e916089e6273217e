import type { Language } from '../notation/language.ts';
import { sliceOf } from '../store/slice.ts';
import { useSlice } from './use-slice.ts';

const language = sliceOf((state) => state.language);

/** The reader's language. */
export const useLanguage = (): Language => useSlice(language);
