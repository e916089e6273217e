import { append } from '../engine/extremes.ts';
import { type Convention, type SymbolName, symbolOfName } from './convention.ts';
import { loweredDigits } from './number.ts';
import { type Run, runsOf } from './runs.ts';
import { wholeOf } from './symbol.ts';
import { written } from './written.ts';

/** How a text is written and how it is to be written. */
export interface ProseStyle {
  readonly from: Convention;
  readonly to: Convention;
  /** Letters in it that are tokens of the example. */
  readonly tokens: readonly string[];
  /** Whether the recurrent weight is a single number, w_hh. */
  readonly isScalar: boolean;
  /** Letters of the gates and candidates that it may speak of: i f g o of an LSTM, with r z n of a GRU. */
  readonly gates: readonly string[];
}

/** The gates that a lesson on these cells speaks of; one on a GRU sets it against the LSTM. */
export function gatesOfCells(cells: readonly string[]): readonly string[] {
  const lstm = ['i', 'f', 'g', 'o'];
  if (cells.includes('gru')) return [...lstm, 'r', 'z', 'n'];
  return cells.includes('lstm') ? lstm : [];
}

const weights = ['W_xh', 'W_hh', 'W_hy', 'b_h', 'b_y', 'a'];
const vectors = ['x', 'h', 'y', 'target', 'logits'];

/**
 * A text of a lesson with its symbols as another convention writes them: Ux₁ becomes W_xh x₁. Sentences about
 * the slide or another notation keep theirs; a lone letter that is a token of the example stays that letter. Where
 * the convention joins two weights in its equations, W_f = [W_fa W_fx] is said once behind the first sentence that names one.
 */
export function proseRuns(text: string, style: ProseStyle): readonly Run[] {
  const spelled = spellings(style);
  const sentences = sentencesOf(text.replaceAll('\u0233', 'y\u0304'));
  const joined = sentences.map((sentence) =>
    isQuoted(sentence) ? undefined : joinedIn(sentence, style, spelled),
  );
  const first = joined.findIndex((join) => join !== undefined);
  return sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [{ text: ' ' }]),
    ...(isQuoted(sentence) ? [{ text: sentence }] : sentenceRuns(sentence, style, spelled)),
    ...(index === first ? (joined[index] ?? []) : []),
  ]);
}

/** Cut at the spaces behind a full stop, a question mark and their like, and a bracket that closes after one. */
function sentencesOf(text: string): readonly string[] {
  const ends = [...text.matchAll(/[.?!;]\)? /g)].map(({ 0: end, index }) => index + end.length);
  return [0, ...ends].map((start, at) => text.slice(start, (ends[at] ?? text.length + 1) - 1));
}

/** Whether a sentence is about how others write. */
const isQuoted = (sentence: string): boolean => /slide|PyTorch/i.test(sentence);

interface Spellings {
  /** Symbol as the text spells it (b_xh, net) → name in the engine. */
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

function spellings({ from, isScalar, gates }: ProseStyle): Spellings {
  const spell = (name: string): string => {
    const { base, sub } = nameIn(from, name, gates);
    return sub === undefined ? base : `${base}_${sub}`;
  };
  const isWord = (name: string): boolean => spell(name).startsWith('bias');
  const ofGates = gates.flatMap((gate) => [`W_x${gate}`, `W_h${gate}`, `b_${gate}`, `b_h${gate}`]);
  const known = [...weights, ...ofGates].filter((name) => !isWord(name));
  const values = gates.length === 0 ? vectors : [...vectors, 'c', ...gates];
  const names = new Map(
    [...known, ...values].map((name) => [spell(name), isScalar && name === 'W_hh' ? 'w_hh' : name]),
  );
  // b_hn is no b_h before n
  const either = (of: readonly string[]): string =>
    [...new Set(of.map(spell))].sort((one, other) => other.length - one.length).join('|');
  // a weight, a vector with its timestep, or one before the other: U, x₁, Ux₁
  const symbol = `(?:(?<weight>${either(known)})(?<vector>${either(vectors)})?|(?<alone>${either(values)}))`;
  const rest = '(?<less>\\(1 − |1 − )?';
  const index = '(?<index>(?:[₀-₉ₜ](?:₋[₀-₉])?)?)';
  const after = '(?![\\p{L}\\p{M}_])(?<square>²?)(?<next>\\))?';
  // a word that is no symbol is taken whole, so that none is found within it
  return { names, pattern: new RegExp(`${rest}${symbol}${index}${after}|[\\p{L}_]+`, 'gu') };
}

/** The symbol of a name; scores have a small y where a gate has their letter, as everywhere on the screen. */
function nameIn(convention: Convention, name: string, gates: readonly string[]): SymbolName {
  const symbol = symbolOfName(convention, name);
  const isTaken =
    name === 'logits' &&
    gates.some((gate) => {
      const { base, sub } = symbolOfName(convention, gate);
      return base === symbol.base && sub === symbol.sub;
    });
  return isTaken && symbol.sub === undefined ? { ...symbol, sub: 'y' } : symbol;
}

function sentenceRuns(
  sentence: string,
  style: ProseStyle,
  { names, pattern }: Spellings,
): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of sentence.matchAll(pattern)) {
    const [all] = match;
    const { weight, vector, alone, ...around } = match.groups ?? {};
    const { less = '', index = '', square = '', next = '' } = around;
    const own = all.slice(less.length, all.length - next.length);
    if (weight === undefined && alone === undefined) continue; // a word
    const isLone = sentence[match.index - 1] !== '·';
    if (isLone && (own === 'a' || style.tokens.includes(own))) continue; // an article, a letter of the word
    runs.push({ text: sentence.slice(end, match.index) });
    const spelled = [weight, vector, alone].filter((each) => each !== undefined);
    const symbols = spelled.map((each, at) => {
      const name = nameIn(style.to, names.get(each) ?? each, style.gates);
      return symbolRuns(style.to, name, at === spelled.length - 1 ? index : '');
    });
    const name = nameIn(style.to, names.get(alone ?? '') ?? '', style.gates);
    const plain = squared(symbols.flat(), square);
    const isFactor =
      sentence.slice(0, match.index).endsWith('⊙ ') ||
      sentence.startsWith(' ⊙', match.index + all.length);
    append(
      runs,
      name.isRest === true
        ? restRuns(plain, { less, next, isFactor })
        : [{ text: less }, ...plain, { text: next }],
    );
    end = match.index + all.length;
  }
  return [...runs, { text: sentence.slice(end) }].filter(({ text }) => text !== '');
}

interface Around {
  readonly less: string;
  readonly next: string;
  readonly isFactor: boolean;
}

/** A value that the course writes as 1 − Γ, in what stands around it: 1 less it is Γ, and a product puts it in brackets. */
function restRuns(runs: readonly Run[], { less, next, isFactor }: Around): readonly Run[] {
  const whole = runs.slice(1);
  if (less === '(1 − ' && next === ')') return whole;
  if (less === '1 − ') return [...whole, { text: next }];
  const inner = isFactor ? [{ text: '(' }, ...runs, { text: ')' }] : runs;
  return [{ text: less }, ...inner, { text: next }];
}

/** (W_f = [W_fa W_fx]) for the first weight in a sentence that the convention joins with another. */
function joinedIn(
  sentence: string,
  { to, gates }: ProseStyle,
  { names, pattern }: Spellings,
): readonly Run[] | undefined {
  const found = [...sentence.matchAll(pattern)].map(({ groups }) =>
    names.get(groups?.weight ?? ''),
  );
  const gate = gates.find((each) =>
    found.some((name) => name === `W_x${each}` || name === `W_h${each}`),
  );
  const both = gate === undefined ? undefined : to.joins[`W_x${gate}`];
  if (both === undefined) return undefined;
  const [ofState, ofInput] = [`W_h${gate}`, `W_x${gate}`].map((name) =>
    symbolRuns(to, wholeOf(symbolOfName(to, name)), ''),
  );
  const parts = [...(ofState ?? []), { text: ' ' }, ...(ofInput ?? [])];
  const whole = symbolRuns(to, wholeOf(both), '');
  return [{ text: ' (' }, ...whole, { text: ' = [' }, ...parts, { text: '])' }];
}

const squared = (runs: readonly Run[], square: string): readonly Run[] => {
  const isRaised = square !== '' && runs.at(-1)?.position === 'sup';
  const power = square === '' ? [] : [{ text: square }];
  return isRaised ? [{ text: '(' }, ...runs, { text: ')' }, ...power] : [...runs, ...power];
};

function symbolRuns(to: Convention, name: SymbolName, index: string): readonly Run[] {
  const time = index === '' ? undefined : timeOf(index);
  return runsOf(
    written({
      name,
      timeAt: to.time,
      ...(time === undefined ? {} : { time }),
    }),
  );
}

const timeOf = (index: string): string =>
  [...index]
    .map((each) => (each === 'ₜ' ? 't' : each === '₋' ? '−' : String(loweredDigits.indexOf(each))))
    .join('');
