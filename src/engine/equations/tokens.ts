import { Fault, type FaultPhrase, phrase, type TextPlace } from '../fault.ts';
import type { Equation, Span } from './expression.ts';

export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'sign' | 'end';
  readonly text: string;
}

const pattern = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([\p{L}][\p{L}\p{N}_]*)|([-−+*⊙/^(),=]))/uy;

/** What to write in place of signs that other languages have. */
const remedies: ReadonlyMap<string, FaultPhrase> = new Map([
  [';', phrase('ownLines')],
  ['@', phrase('noAt', { product: '“W x”' })],
]);

const quoted = (text: string): FaultPhrase => phrase('value', { value: `“${text}”` });

/** The tokens of one line; `*` and `⊙` are one sign, and so are `-` and `−`. */
export function tokenize(
  line: string,
  origin: Equation['at'] = { line: 1, column: 1 },
): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (line.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match === null) {
      const rest = line.slice(at).trimStart();
      const from = line.length - rest.length;
      const found = quoted(rest.trim());
      const place = placeOf(origin, { from, to: from + 1 });
      const remedy = remedies.get(rest.charAt(0));
      if (remedy !== undefined) throw new Fault(line.trim(), quoted(rest.charAt(0)), remedy, place);
      throw new Fault(line.trim(), found, phrase('equation'), place);
    }
    const [, digits, name, sign = ''] = match;
    const text = digits ?? name ?? sign.replace('*', '⊙').replace('−', '-');
    const kind = digits !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    at = pattern.lastIndex;
    tokens.push({ kind, text, from: at - text.length, to: at });
  }
  return [...tokens, { kind: 'end', text: '', from: at, to: at }];
}

/** Where a span of an equation stands in the whole text. */
export const placeOf = ({ line, column }: Equation['at'], { from, to }: Span): TextPlace => ({
  line,
  column: column + from,
  length: to - from,
});
