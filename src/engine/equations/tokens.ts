import { Fault, phrase } from '../fault.ts';
import type { Span } from './expression.ts';

export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'sign' | 'end';
  readonly text: string;
}

const pattern = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([\p{L}][\p{L}\p{N}_]*)|([-−+*⊙/^(),=]))/uy;

/** The tokens of one line; `*` and `⊙` are one sign, and so are `-` and `−`. */
export function tokenize(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (line.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match === null) {
      const found = phrase('value', { value: `“${line.slice(at).trim()}”` });
      throw new Fault(line.trim(), found, phrase('equation'));
    }
    const [, digits, name, sign = ''] = match;
    const text = digits ?? name ?? sign.replace('*', '⊙').replace('−', '-');
    const kind = digits !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    at = pattern.lastIndex;
    tokens.push({ kind, text, from: at - text.length, to: at });
  }
  return [...tokens, { kind: 'end', text: '', from: at, to: at }];
}
