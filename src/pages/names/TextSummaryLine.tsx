import { corpusSentences } from '../../i18n/corpus-sentences.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import type { TextSummary } from './text-summary.ts';
import { namesTexts } from './texts.ts';

/** How much there is to learn from, and what was left out. */
export function TextSummaryLine({ summary }: { readonly summary: TextSummary }) {
  const { texts, count } = useWords(namesTexts);
  const { examples, kinds, longest } = summary;
  const sentences = corpusSentences(summary, useLanguage(), count);
  return (
    <p className="names-note" role="status">
      {texts.summary(count(examples), count(kinds), count(longest))}
      {sentences.length === 0 ? null : <strong> {sentences.join(' ')}</strong>}
    </p>
  );
}
