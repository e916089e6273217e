import { glossaryTexts } from '../../i18n/glossary-texts.ts';
import { termByKey } from '../../lessons/glossary/glossary.ts';
import { namesOf, type Term } from '../../lessons/glossary/term.ts';
import type { Language } from '../../notation/language.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { placeName } from './place-name.ts';
import { addressOfTerm, placeOfTerm } from './use-visit.ts';

interface TermEntryProps {
  readonly term: Term;
  /** Whether the address names it. */
  readonly isChosen: boolean;
  readonly onChoose: (key: string) => void;
}

/** A term: its names in both languages, its meaning, what to read next, where to see it. */
export function TermEntry({ term, isChosen, onChoose }: TermEntryProps) {
  const language = useLanguage();
  const texts = glossaryTexts[language];
  const { key, see, where, text } = term;
  return (
    <li
      id={placeOfTerm(key)}
      className="glossary-term"
      tabIndex={-1}
      aria-current={isChosen ? 'true' : undefined}
    >
      <h3>
        <a href={addressOfTerm(key)}>{text[language].term}</a>
      </h3>
      <Names term={term} language={language} />
      <p>{text[language].meaning}</p>
      <p className="glossary-see">
        {texts.see}{' '}
        {see.map((each, index) => (
          <span key={each}>
            {index === 0 ? '' : ', '}
            <a href={addressOfTerm(each)} onClick={() => onChoose(each)}>
              {termByKey(each)?.text[language].term}
            </a>
          </span>
        ))}
      </p>
      {where === undefined ? null : (
        <p className="glossary-see">
          <a href={where}>{texts.seeAt(placeName(where, texts, language))}</a>
        </p>
      )}
    </li>
  );
}

interface NamesProps {
  readonly term: Term;
  readonly language: Language;
}

/** How the other language calls it, and its other names in this one. */
function Names({ term, language }: NamesProps) {
  const texts = glossaryTexts[language];
  const other = language === 'id' ? 'en' : 'id';
  const foreign = term.text[other].term;
  const own = namesOf(term, language);
  const rest = own.slice(1).filter((name) => name !== foreign);
  const isSame = own[0] === foreign;
  if (isSame && rest.length === 0) return null;
  return (
    <p className="glossary-names">
      {isSame ? null : (
        <span>
          {texts.inOther} <span lang={other}>{foreign}</span>
        </span>
      )}
      {rest.length === 0 ? null : (
        <span>
          {texts.also} {rest.join(', ')}
        </span>
      )}
    </p>
  );
}
