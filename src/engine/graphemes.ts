/** Text in which every code point is a letter of its own: Latin with its accents put together. */
const isPlain = /^[\u0020-\u02FF]*$/;

/** A letter with the marks that follow it, and what is joined to it by a zero-width joiner. */
const letterWithMarks = /(?:\p{M}|\P{M}\p{M}*)(?:\u200D\P{M}\p{M}*)*/gsu;

/**
 * What a reader takes for the letters of a text: a base with the marks that stand on it is one, as i with the dot that
 * is left of İ in lower case, or ẹ́. By the rules of Unicode (UAX 29) where the browser knows them.
 */
export function graphemesOf(text: string): readonly string[] {
  if (isPlain.test(text)) return Array.from(text);
  if (typeof Intl.Segmenter !== 'function') return marksJoined(text);
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The same for browsers without those rules: marks and joined characters go with the letter before them. */
export const marksJoined = (text: string): readonly string[] => text.match(letterWithMarks) ?? [];
