import { languages } from '../../notation/language.ts';
import { useStore } from '../../store/store.ts';
import { Switch } from '../choice/Switch.tsx';
import { useTexts } from '../scenery.tsx';
import { useLanguage } from '../use-language.ts';

/** ID | EN. */
export function LanguageSwitch() {
  const texts = useTexts().shell;
  return (
    <Switch
      label={texts.language}
      value={useLanguage()}
      options={languages.map((each) => ({
        value: each,
        text: each.toUpperCase(),
        title: texts.languageNames[each],
        lang: each,
      }))}
      onChange={(language) => useStore.setState({ language })}
    />
  );
}
