import type { Corpus } from '../training/language-model/corpus.ts';
import type { NamesTexts } from './names-texts.ts';

/** What of a text was left out, and which lines were cut into several examples. */
export function corpusSentences(
  { dropped, cut }: Pick<Corpus, 'dropped' | 'cut'>,
  texts: NamesTexts,
  count: (value: number) => string,
): readonly string[] {
  const { emptyLines, invisible, rare, rareKinds } = dropped;
  const parts = [
    emptyLines > 0 && texts.dropped.emptyLines(count(emptyLines)),
    invisible > 0 && texts.dropped.invisible(count(invisible)),
    rare > 0 && texts.dropped.rare(count(rare), count(rareKinds)),
  ].filter((part) => part !== false);
  return [
    ...(parts.length === 0 ? [] : [`${texts.droppedLabel} ${parts.join(', ')}.`]),
    ...(cut.lines === 0 ? [] : [texts.cutLines(count(cut.lines), count(cut.examples))]),
  ];
}
