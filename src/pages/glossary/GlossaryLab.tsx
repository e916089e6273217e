import { useMemo } from 'react';
import { glossaryTexts } from '../../i18n/glossary-texts.ts';
import { termByKey, termsIn } from '../../lessons/glossary/glossary.ts';
import { searchTerms } from '../../lessons/glossary/search-terms.ts';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { byLetter, type Letter, LetterBar, placeOfLetter } from './LetterBar.tsx';
import { SearchField } from './SearchField.tsx';
import { TermEntry } from './TermEntry.tsx';
import { useVisit } from './use-visit.ts';

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
