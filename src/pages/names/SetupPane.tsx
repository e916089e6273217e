import { DataFields } from './DataFields.tsx';
import { SettingFields } from './SettingFields.tsx';
import type { NamesBench } from './use-names.ts';
import { useWords } from './use-words.ts';

/** What is learnt from and how. */
export function SetupPane({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords();
  return (
    <section className="names-setup" aria-label={texts.setupLabel}>
      <DataFields bench={bench} />
      <SettingFields bench={bench} />
    </section>
  );
}
