import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { glossaryTexts } from '../../i18n/glossary-texts.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { placeOfTerm } from './use-visit.ts';

interface SearchFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Key of the first term that is shown; Enter goes there. */
  readonly first: string | undefined;
}

/** What to look for. Enter goes to the first term found, Escape empties the field. */
export function SearchField({ typed, onType, first }: SearchFieldProps) {
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
