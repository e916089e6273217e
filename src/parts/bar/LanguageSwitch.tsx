import { languages } from '../../notation/language.ts';
import { useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';
import { useLanguage } from '../use-language.ts';

/** ID | EN. */
export function LanguageSwitch() {
  const language = useLanguage();
  const texts = useTexts().shell;
  return (
    <fieldset className="switch">
      <legend className="sr-only">{texts.language}</legend>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === language}
          lang={each}
          title={texts.languageNames[each]}
          onClick={() => useStore.setState({ language: each })}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
