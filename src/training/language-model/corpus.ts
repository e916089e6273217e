import { Fault, phrase } from '../../engine/fault.ts';
import { graphemesOf } from '../../engine/graphemes.ts';

/** What a language model learns from: a line of a text is an example. */
export interface Corpus {
  /** The characters in the order of their code points, but the newline, which ends every example, first: V of them. */
  readonly vocabulary: readonly string[];
  readonly examples: readonly string[];
  readonly dropped: Dropped;
  /** Lines longer than `longestExample`, and how many examples became of them. */
  readonly cut: { readonly lines: number; readonly examples: number };
}

/** What of a text was left out, as counts. */
interface Dropped {
  readonly emptyLines: number;
  /** Control and format characters that cannot be seen. */
  readonly invisible: number;
  /** Characters of the kinds that the vocabulary has no room for, and how many kinds. */
  readonly rare: number;
  readonly rareKinds: number;
}

/** Characters of an example; a longer line is cut into several. */
export const longestExample = 200;
/** Characters of a vocabulary, the newline among them; of more the most frequent are kept. */
export const largestVocabulary = 150;

/**
 * The examples of a text: lower-cased lines without space at their ends, and the sorted set of their characters.
 * All ways to end a line are understood, at the end of the text there need be none; empty lines, invisible
 * characters and very rare characters are dropped and counted, very long lines are cut into several examples.
 *
 * Source: the character-level model of the course reports (`data.lower()`, `sorted(set(data))`, `x.strip()`).
 *
 * @param name what messages call the text
 * @throws Fault where nothing is left to learn from
 */
export function readCorpus(text: string, name: string): Corpus {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  if (all.at(-1) === '') all.pop(); // the end of the last line
  const cleaned = all.map(cleanLine);
  const invisible = cleaned.reduce((sum, line) => sum + line.invisible, 0);
  const kinds = frequentKinds(cleaned.map(({ characters }) => characters));
  const lines = cleaned.map(({ characters }) => keepKinds(characters, kinds.kept));
  const filled = lines.filter(({ length }) => length > 0);
  if (filled.length === 0) throw new Fault(name, phrase('noLetters'), phrase('linesOfText'));
  const pieces = filled.map(cutLine);
  const examples = pieces.flat();
  const long = pieces.filter(({ length }) => length > 1);
  return {
    vocabulary: ['\n', ...[...new Set(examples.flatMap(graphemesOf))].sort(byCodePoint)],
    examples,
    dropped: {
      emptyLines: lines.length - filled.length,
      invisible,
      rare: kinds.rare,
      rareKinds: kinds.rareKinds,
    },
    cut: { lines: long.length, examples: long.reduce((sum, { length }) => sum + length, 0) },
  };
}

interface CleanLine {
  readonly characters: readonly string[];
  readonly invisible: number;
}

function cleanLine(line: string): CleanLine {
  const lower = line
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\u00A0]/gu, ' ');
  const seen = lower.replace(/\p{C}/gu, '');
  return {
    characters: graphemesOf(seen.trim()),
    invisible: [...lower].length - [...seen].length,
  };
}

const byCodePoint = (a: string, b: string): number =>
  (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);

/** The most frequent characters, as many as the vocabulary has room for, and how many characters are none of them. */
function frequentKinds(lines: readonly (readonly string[])[]) {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const character of line) counts.set(character, (counts.get(character) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]));
  const rare = order.slice(largestVocabulary - 1);
  return {
    kept: new Set(order.slice(0, largestVocabulary - 1).map(([character]) => character)),
    rare: rare.reduce((sum, [, count]) => sum + count, 0),
    rareKinds: rare.length,
  };
}

/** What is left of a line; where characters are joined that stood apart, they are looked at again. */
function keepKinds(line: readonly string[], kept: ReadonlySet<string>): readonly string[] {
  if (line.every((character) => kept.has(character))) return line;
  const rest = line.filter((character) => kept.has(character)).join('');
  return keepKinds(graphemesOf(rest.trim()), kept);
}

/** A line in pieces of at most `longestExample` characters, cut between words where there are some. */
function cutLine(line: readonly string[]): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > longestExample) {
    const space = line.slice(start, start + longestExample + 1).lastIndexOf(' ');
    const end = start + (space > 0 ? space : longestExample);
    pieces.push(line.slice(start, end).join('').trim());
    start = line[end] === ' ' ? end + 1 : end;
  }
  return [...pieces, line.slice(start).join('').trim()].filter((piece) => piece !== '');
}

/** An example as indices into the vocabulary; its end, the newline, is not among them. @returns shape T */
export function encodeExample(example: string, vocabulary: readonly string[]): Int32Array {
  const places = new Map(vocabulary.map((character, index) => [character, index]));
  return Int32Array.from(graphemesOf(example), (character) => places.get(character) ?? 0);
}
