import type { TextSummary } from './text-summary.ts';
import { useWords } from './use-words.ts';

/** How much there is to learn from, and what was left out. */
export function TextSummaryLine({ summary }: { readonly summary: TextSummary }) {
  const { texts, count } = useWords();
  const { examples, kinds, longest, dropped } = summary;
  const { emptyLines, invisible, rare, rareKinds, cutLines } = dropped;
  const parts = [
    emptyLines > 0 && texts.dropped.emptyLines(count(emptyLines)),
    invisible > 0 && texts.dropped.invisible(count(invisible)),
    rare > 0 && texts.dropped.rare(count(rare), count(rareKinds)),
    cutLines > 0 && texts.dropped.cutLines(count(cutLines)),
  ].filter((part) => part !== false);
  return (
    <p className="names-note" role="status">
      {texts.summary(count(examples), count(kinds), count(longest))}
      {parts.length === 0 ? null : (
        <strong>
          {' '}
          {texts.droppedLabel} {parts.join(', ')}.
        </strong>
      )}
    </p>
  );
}
