import { useWords } from '../../parts/use-words.ts';
import { namesTexts } from './texts.ts';

/** The characters that were left out, because the model never saw them. */
export function UnknownLine({ unknown }: { readonly unknown: readonly string[] }) {
  const { texts } = useWords(namesTexts);
  if (unknown.length === 0) return null;
  return (
    <p className="names-trouble" role="alert">
      {texts.unknown(unknown.map((each) => `“${each}”`).join(' '))}
    </p>
  );
}
