import { useEffect } from 'react';
import { create } from 'zustand';
import { load } from '../../store/load.ts';
import { useLanguage } from '../use-language.ts';
import type { Glossary, glossaryIn } from './glossary-in.ts';

interface Fetched {
  readonly glossaryIn?: typeof glossaryIn;
}

const useFetched = create<Fetched>(() => ({}));

/** Ms after the first paint, so that what is to be read stands there before its terms are marked. */
const patience = 200;

/** Texts can be read without their marks: where the glossary cannot be fetched, the next text asks again. */
const fetchGlossary = (): void =>
  void load(() => import('./glossary-in.ts')).then(
    ({ glossaryIn }) => useFetched.setState({ glossaryIn }),
    () => undefined,
  );

/** The glossary in the reader's language; undefined until it is fetched. */
export function useGlossary(): Glossary | undefined {
  const glossaryIn = useFetched((fetched) => fetched.glossaryIn);
  const language = useLanguage();
  const isMissing = glossaryIn === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    const timer = setTimeout(fetchGlossary, patience);
    return () => clearTimeout(timer);
  }, [isMissing]);
  return glossaryIn?.(language);
}
