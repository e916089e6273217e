import { glossaryTexts } from '../../i18n/glossary-texts.ts';
import type { GlossaryTexts } from '../../i18n/id/glossary.ts';
import { termByKey } from '../../lessons/glossary/glossary.ts';
import { namesOf, type Term } from '../../lessons/glossary/term.ts';
import { cards } from '../../lessons/index.ts';
import type { Language } from '../../notation/language.ts';
import { useLanguage } from '../../parts/use-language.ts';
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

/** What a link to a step is called: `#/lesson/abccd?at=e0.f2.h` → ABCCD, forward, timestep 2. */
function placeName(where: string, texts: GlossaryTexts, language: Language): string {
  const [, place, slug = '', , phase = '', t = ''] =
    /^#\/(\w+)\/([\w-]+)(\?at=e0\.(loss|[fbu])(\d*))?/.exec(where) ?? [];
  const title = place === 'example' ? exampleName(slug, texts) : cardName(slug, language);
  const step = stepName(phase, t, texts);
  return step === undefined ? title : `${title}, ${step}`;
}

const exampleName = (slug: string, { example }: GlossaryTexts): string =>
  new Map(Object.entries(example)).get(slug) ?? slug;

/** The title of a lesson or lab up to its dash. */
function cardName(slug: string, language: Language): string {
  const card = cards.find((each) => each.slug === slug);
  return card?.text[language].title.split(' — ')[0] ?? slug;
}

function stepName(phase: string, t: string, { phase: names }: GlossaryTexts): string | undefined {
  if (phase === 'f') return names.f(t);
  if (phase === 'b') return names.b(t);
  return phase === 'loss' ? names.loss : phase === 'u' ? names.u : undefined;
}
