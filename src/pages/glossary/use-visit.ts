import { useEffect, useState } from 'react';

/** The place of a term on the page. */
export const placeOfTerm = (key: string): string => `term-${key}`;

/** The address of a term. */
export const addressOfTerm = (key: string): string => `#/lab/glossary?term=${key}`;

function termInAddress(): string | undefined {
  const [, query = ''] = location.hash.split('?');
  return new URLSearchParams(query).get('term') ?? undefined;
}

/** A term that was chosen; the same term chosen again is another choice. */
interface Choice {
  readonly key: string | undefined;
}

/** The term that the address names, to which the page goes; and what is looked for. */
export function useVisit() {
  const [typed, type] = useState('');
  const [choice, setChoice] = useState<Choice>(() => ({ key: termInAddress() }));
  const choose = (key: string | undefined): void => {
    type('');
    setChoice({ key });
  };
  useEffect(() => {
    const follow = (): void => {
      type('');
      setChoice({ key: termInAddress() });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => goTo(choice), [choice]);
  return { typed, type, chosen: choice.key, choose } as const;
}

function goTo({ key }: Choice): void {
  const entry = key === undefined ? null : document.getElementById(placeOfTerm(key));
  entry?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: 'center' });
}
