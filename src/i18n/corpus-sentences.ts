import type { Language } from '../notation/language.ts';
import type { Corpus } from '../training/language-model/corpus.ts';
import { corpus as en } from './en/corpus.ts';
import { type CorpusTexts, corpus as id } from './id/corpus.ts';

const catalogue: Readonly<Record<Language, CorpusTexts>> = { id, en };

/** What of a text was left out, and which lines were cut into several examples. */
export function corpusSentences(
  { dropped, cut }: Pick<Corpus, 'dropped' | 'cut'>,
  language: Language,
  count: (value: number) => string,
): readonly string[] {
  const texts = catalogue[language];
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

/** That a training gets worse than guessing evenly. */
export const divergesSentence = (language: Language): string => catalogue[language].diverges;
