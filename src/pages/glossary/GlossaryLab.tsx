import './glossary.css';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { glossaryTexts } from '../../i18n/glossary-texts.ts';
import { termByKey, termsIn } from '../../lessons/glossary/glossary.ts';
import { searchTerms } from '../../lessons/glossary/search-terms.ts';
import type { Term } from '../../lessons/glossary/term.ts';
import type { Language } from '../../notation/language.ts';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { TermEntry } from './TermEntry.tsx';
import { placeOfTerm, useVisit } from './use-visit.ts';

/** The terms of the course in the alphabetical order of the reader's language, with a search through both. */
export function GlossaryLab() {
  const language = useLanguage();
  const texts = glossaryTexts[language];
  const { typed, type, chosen, choose } = useVisit();
  const all = useMemo(() => termsIn(language), [language]);
  const shown = searchTerms(all, typed, language);
  const letters = byLetter(shown, language);
  const isUnknown = chosen !== undefined && termByKey(chosen) === undefined;
  return (
    <LabFrame slug="glossary" title={texts.title}>
      <div className="glossary">
        <div className="glossary-bar">
          <SearchField typed={typed} onType={type} first={shown[0]?.key} />
          <p role="status" className="glossary-count">
            {shown.length === 0 ? texts.none(typed.trim()) : texts.count(shown.length, all.length)}
          </p>
          <LetterBar letters={letters.map(({ letter }) => letter)} />
        </div>
        {isUnknown && <p className="glossary-note">{texts.unknown(chosen.slice(0, 40))}</p>}
        {letters.map((letter) => (
          <Boundary size="pane" key={letter.letter}>
            <LetterTerms of={letter} chosen={chosen} onChoose={choose} />
          </Boundary>
        ))}
      </div>
    </LabFrame>
  );
}

interface LetterTermsProps {
  readonly of: Letter;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

function LetterTerms({ of: { letter, terms }, chosen, onChoose }: LetterTermsProps) {
  return (
    <section className="glossary-letter" aria-labelledby={placeOfLetter(letter)}>
      <h2 id={placeOfLetter(letter)} tabIndex={-1}>
        {letter}
      </h2>
      <ul>
        {terms.map((term) => (
          <TermEntry
            key={term.key}
            term={term}
            isChosen={term.key === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}

interface SearchFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Key of the first term that is shown; Enter goes there. */
  readonly first: string | undefined;
}

/** What to look for. Enter goes to the first term found, Escape empties the field. */
function SearchField({ typed, onType, first }: SearchFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const texts = glossaryTexts[useLanguage()];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onType('');
    if (event.key !== 'Enter' || first === undefined) return;
    event.preventDefault();
    document.getElementById(placeOfTerm(first))?.querySelector('a')?.focus();
  };
  const clear = (): void => {
    onType('');
    field.current?.focus();
  };
  return (
    <div className="glossary-search">
      <label htmlFor={id}>{texts.search}</label>
      <span className="glossary-field">
        <Search aria-hidden="true" />
        <input
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          placeholder={texts.searchHint}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={onKeyDown}
        />
        {typed === '' ? null : <ClearButton label={texts.clear} onClear={clear} />}
      </span>
    </div>
  );
}

function ClearButton({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <button type="button" aria-label={label} onClick={onClear}>
      <X aria-hidden="true" />
    </button>
  );
}

interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The place of a letter on the page. */
const placeOfLetter = (letter: string): string => `letter-${letter}`;

/** Terms in their order, by their first letter. */
function byLetter(terms: readonly Term[], language: Language): readonly Letter[] {
  const first = ({ text }: Term): string => text[language].term.slice(0, 1).toUpperCase();
  return [...new Set(terms.map(first))].map((letter) => ({
    letter,
    terms: terms.filter((term) => first(term) === letter),
  }));
}

/** Jumps to the terms of a letter. One stop of Tab; arrow keys, Home and End go along. */
function LetterBar({ letters }: { readonly letters: readonly string[] }) {
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
