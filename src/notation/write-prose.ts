import { type Convention, symbolOfName } from './convention.ts';
import { type Run, runsOf } from './runs.ts';
import { written } from './written.ts';

/** How a text is written and how it is to be written. */
export interface ProseStyle {
  readonly from: Convention;
  readonly to: Convention;
  /** Letters in it that are tokens of the example. */
  readonly tokens: readonly string[];
  /** Whether the recurrent weight is a single number, w_hh. */
  readonly isScalar: boolean;
}

const weights = ['W_xh', 'W_hh', 'W_hy', 'b_h', 'b_y', 'a'];
const vectors = ['x', 'h', 'y', 'target', 'logits'];

/**
 * A text of a lesson with its symbols as another convention writes them: Ux₁ becomes W_xh x₁. Sentences about
 * the slide keep the slide's symbols; a lone letter that is a token of the example stays that letter.
 */
export function proseRuns(text: string, style: ProseStyle): readonly Run[] {
  const spelled = spellings(style);
  return text
    .replaceAll('\u0233', 'y\u0304')
    .split(/(?<=[.?!;]\)?) /)
    .flatMap((sentence, index) => [
      ...(index === 0 ? [] : [{ text: ' ' }]),
      ...(/slide/i.test(sentence) ? [{ text: sentence }] : sentenceRuns(sentence, style, spelled)),
    ]);
}

interface Spellings {
  /** Symbol as the text spells it (b_xh, net) → name in the engine. */
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

function spellings({ from, isScalar }: ProseStyle): Spellings {
  const spell = (name: string): string => {
    const { base, sub } = symbolOfName(from, name);
    return sub === undefined ? base : `${base}_${sub}`;
  };
  const isWord = (name: string): boolean => spell(name).startsWith('bias');
  const known = weights.filter((name) => !isWord(name));
  const names = new Map(
    [...known, ...vectors].map((name) => [
      spell(name),
      isScalar && name === 'W_hh' ? 'w_hh' : name,
    ]),
  );
  const either = (of: readonly string[]): string => of.map(spell).join('|');
  // a weight, a vector with its timestep, or one before the other: U, x₁, Ux₁
  const symbol = `(?:(${either(known)})(${either(vectors)})?|(${either(vectors)}))([₀-₉ₜ]?)`;
  return { names, pattern: new RegExp(`(?<![\\p{L}_])${symbol}(?![\\p{L}\\p{M}_])(²?)`, 'gu') };
}

function sentenceRuns(
  sentence: string,
  style: ProseStyle,
  { names, pattern }: Spellings,
): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of sentence.matchAll(pattern)) {
    const [all, weight, vector, alone, index = '', square = ''] = match;
    const isLone = sentence[match.index - 1] !== '·';
    if (isLone && (all === 'a' || style.tokens.includes(all))) continue; // an article, a letter of the word
    runs.push({ text: sentence.slice(end, match.index) });
    const spelled = [weight, vector, alone].filter((each) => each !== undefined);
    const symbols = spelled.map((each, at) =>
      symbolRuns(style.to, names.get(each) ?? each, at === spelled.length - 1 ? index : ''),
    );
    runs.push(...squared(symbols.flat(), square));
    end = match.index + all.length;
  }
  return [...runs, { text: sentence.slice(end) }].filter(({ text }) => text !== '');
}

const squared = (runs: readonly Run[], square: string): readonly Run[] => {
  const isRaised = square !== '' && runs.at(-1)?.position === 'sup';
  const power = square === '' ? [] : [{ text: square }];
  return isRaised ? [{ text: '(' }, ...runs, { text: ')' }, ...power] : [...runs, ...power];
};

function symbolRuns(to: Convention, name: string, index: string): readonly Run[] {
  const time = index === '' ? undefined : timeOf(index);
  return runsOf(
    written({
      name: symbolOfName(to, name),
      timeAt: to.time,
      ...(time === undefined ? {} : { time }),
    }),
  );
}

const lowered = '₀₁₂₃₄₅₆₇₈₉';
const timeOf = (index: string): string => (index === 'ₜ' ? 't' : String(lowered.indexOf(index)));
