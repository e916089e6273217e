import { useWords } from '../../parts/use-words.ts';
import { DataFields } from './DataFields.tsx';
import { SettingFields } from './SettingFields.tsx';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** What is learnt from and how. */
export function SetupPane({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  return (
    <section className="names-setup" aria-label={texts.setupLabel}>
      <DataFields bench={bench} />
      <SettingFields bench={bench} />
    </section>
  );
}
