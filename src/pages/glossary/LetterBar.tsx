import { type KeyboardEvent, useState } from 'react';
import { glossaryTexts } from '../../i18n/glossary-texts.ts';
import type { Term } from '../../lessons/glossary/term.ts';
import type { Language } from '../../notation/language.ts';
import { useLanguage } from '../../parts/use-language.ts';

export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The place of a letter on the page. */
export const placeOfLetter = (letter: string): string => `letter-${letter}`;

/** Terms in their order, by their first letter. */
export function byLetter(terms: readonly Term[], language: Language): readonly Letter[] {
  const first = ({ text }: Term): string => text[language].term.slice(0, 1).toUpperCase();
  return [...new Set(terms.map(first))].map((letter) => ({
    letter,
    terms: terms.filter((term) => first(term) === letter),
  }));
}

/** Jumps to the terms of a letter. One stop of Tab; arrow keys, Home and End go along. */
export function LetterBar({ letters }: { readonly letters: readonly string[] }) {
  const texts = glossaryTexts[useLanguage()];
  const [last, setLast] = useState<string>();
  const stop = letters.find((letter) => letter === last) ?? letters[0];
  if (letters.length < 2) return null;
  return (
    <nav className="glossary-letters" aria-label={texts.letters}>
      {letters.map((letter) => (
        <button
          key={letter}
          type="button"
          aria-label={texts.toLetter(letter)}
          tabIndex={letter === stop ? 0 : -1}
          onFocus={() => setLast(letter)}
          onKeyDown={goAlong}
          onClick={() => goToLetter(letter)}
        >
          {letter}
        </button>
      ))}
    </nav>
  );
}

function goToLetter(letter: string): void {
  const heading = document.getElementById(placeOfLetter(letter));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event;
  const all = [...(currentTarget.parentElement?.querySelectorAll('button') ?? [])];
  const at = all.findIndex((each) => Object.is(each, currentTarget));
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % all.length,
    ArrowLeft: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const to = places[key];
  if (to === undefined) return;
  event.preventDefault();
  all[to]?.focus();
}
