import './term.css';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { create } from 'zustand';
import { firstTermsOf } from '../../lessons/glossary/find-terms.ts';
import { load } from '../../store/load.ts';
import { useLanguage } from '../use-language.ts';
import type { Glossary, glossaryIn } from './glossary-in.ts';

interface Marking {
  readonly glossary: Glossary;
  /** The keys of the terms to mark in each text. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
  /** The term that Tab stops at, where arrow keys go to the others; every term where they do not. */
  readonly stop: string | undefined;
  readonly onStop: (key: string) => void;
}

const Marks = createContext<Marking | undefined>(undefined);

interface MarkedTermsProps {
  /** What is read here, in its order. */
  readonly texts: readonly string[];
  /** Whether arrow keys go from term to term, with one stop of Tab for all; not where they walk through the steps. */
  readonly arrows?: boolean;
  readonly children: ReactNode;
}

/** Marks in the texts below it every term of the glossary where it is met first. */
export function MarkedTerms({ texts, arrows = false, children }: MarkedTermsProps) {
  const glossary = useGlossary();
  const [chosen, setChosen] = useState<string>();
  const value = glossary && markingOf(texts, glossary, arrows ? { chosen } : undefined, setChosen);
  return <Marks value={value}>{children}</Marks>;
}

function markingOf(
  texts: readonly string[],
  glossary: Glossary,
  arrows: { readonly chosen: string | undefined } | undefined,
  onStop: (key: string) => void,
): Marking {
  const keys = firstTermsOf(texts, glossary.find);
  const keysOf = new Map(texts.map((text, index) => [text, keys[index] ?? []]));
  const all = keys.flat();
  const stop = all.find((key) => key === arrows?.chosen) ?? all[0];
  return { glossary, keysOf, stop: arrows && stop, onStop };
}

/** How terms are marked here; undefined where they are not. */
export const useMarking = (): Marking | undefined => useContext(Marks);

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
function useGlossary(): Glossary | undefined {
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
