import { largestOf } from '../extremes.ts';
import { Fault, type FaultPhrase, phrase } from '../fault.ts';
import type { Equation, Expression, SignedExpression, Span } from './expression.ts';
import { placeOf, type Token, tokenize } from './tokens.ts';

/**
 * Parses equations, one a line:
 *
 *     line    = name "=" sum ["#" note]
 *     sum     = product { ("+" | "-") product }
 *     product = signed { ("⊙" | "/" | nothing) signed }    nothing: a matrix or a number applied to a vector
 *     signed  = [ "-" ] power
 *     power   = atom [ "^" [ "-" ] atom ]
 *     atom    = name | number | function "(" sum { "," sum } ")" | "(" sum ")"
 *
 * @throws Fault that quotes the line where it does not read as an equation.
 */
export function parseEquations(text: string): readonly Equation[] {
  return text
    .split('\n')
    .map((line, index) => [line, index + 1] as const)
    .filter(([line]) => !/^\s*(#|$)/.test(line))
    .map(([line, number]) => parseEquation(line, number));
}

function parseEquation(line: string, number: number): Equation {
  const [text = '', ...notes] = line.trim().split('#');
  const at = { line: number, column: line.length - line.trimStart().length + 1 };
  const reader = new Reader(text.trim(), at);
  const name = reader.take('name').text;
  reader.take('sign', '=');
  const expression = parseSum(reader);
  reader.take('end');
  return { name, expression, text: text.trim(), note: notes.join('#').trim(), at };
}

/** Brackets and factors that may stand inside one another: as many as an equation can have and still be read. */
export const deepest = 40;

class Reader {
  private readonly line: string;
  private readonly origin: Equation['at'];
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;
  private readonly depths = new WeakMap<Expression, number>();

  constructor(line: string, origin: Equation['at']) {
    this.line = line;
    this.origin = origin;
    this.tokens = tokenize(line, origin);
  }

  get next(): Token {
    return this.tokens[this.at];
  }

  get following(): Token | undefined {
    return this.tokens[this.at + 1];
  }

  /** What stands one level deeper. @throws Fault where that is too deep. */
  within<T>(read: () => T): T {
    this.depth++;
    this.checkDepth(this.depth, this.next);
    const result = read();
    this.depth--;
    return result;
  }

  /** An expression made of others, which stand one level deeper. @throws Fault where that is too deep. */
  made<E extends Expression>(expression: E, ...parts: readonly Expression[]): E {
    const depth = 1 + largestOf(parts.map((part) => this.depths.get(part) ?? 0));
    this.checkDepth(depth, expression);
    this.depths.set(expression, depth);
    return expression;
  }

  private checkDepth(depth: number, span: Span): void {
    if (depth <= deepest) return;
    const found = phrase('deeper', { count: deepest });
    const wanted = phrase('shallow', { count: deepest });
    throw new Fault(this.line, found, wanted, placeOf(this.origin, span));
  }

  is(...signs: readonly string[]): boolean {
    return this.next.kind === 'sign' && signs.includes(this.next.text);
  }

  take(kind: Token['kind'], text?: string): Token {
    const token = this.next;
    if (token.kind !== kind || (text !== undefined && token.text !== text)) {
      throw new Fault(this.line, this.found, phrase('equation'), placeOf(this.origin, token));
    }
    this.at++;
    return token;
  }

  private get found(): FaultPhrase {
    const { kind, text } = this.next;
    if (kind !== 'end') return phrase('value', { value: `“${text}”` });
    return this.line === '' ? phrase('nothing') : phrase('lineEnd');
  }

  /** The bracket that closes `open`. @throws Fault, at `open`, where the line ends before it. */
  close(open: Token): Token {
    if (this.next.kind !== 'end') return this.take('sign', ')');
    throw new Fault(this.line, phrase('unclosed'), phrase('closing'), placeOf(this.origin, open));
  }
}

function parseSum(reader: Reader): Expression {
  const terms: SignedExpression[] = [{ sign: 1, of: parseProduct(reader) }];
  while (reader.is('+', '-')) {
    const sign = reader.take('sign').text === '+' ? 1 : -1;
    terms.push({ sign, of: parseProduct(reader) });
  }
  const first = terms[0].of;
  if (terms.length === 1) return first;
  const span = { from: first.from, to: terms[terms.length - 1].of.to };
  return reader.made({ kind: 'sum', terms, ...span }, ...terms.map(({ of }) => of));
}

function parseProduct(reader: Reader): Expression {
  let left = parseSigned(reader, parsePower);
  for (;;) {
    const how = productSign(reader);
    if (how === undefined) return left;
    if (how !== 'apply') reader.take('sign');
    const right = parseSigned(reader, parsePower);
    const span = { from: left.from, to: right.to };
    left = reader.made({ kind: 'product', how, left, right, ...span }, left, right);
  }
}

function productSign(reader: Reader): 'apply' | 'elementwise' | 'divide' | undefined {
  if (reader.is('⊙')) return 'elementwise';
  if (reader.is('/')) return 'divide';
  return reader.next.kind === 'name' || reader.next.kind === 'number' || reader.is('(')
    ? 'apply'
    : undefined;
}

/** What `parse` reads, or with a minus before it 0 - …, so that -a^2 is -(a^2). */
function parseSigned(reader: Reader, parse: (reader: Reader) => Expression): Expression {
  if (!reader.is('-')) return parse(reader);
  const { from } = reader.take('sign');
  const of = parse(reader);
  const zero: Expression = { kind: 'number', value: 0, from, to: from };
  const terms: readonly SignedExpression[] = [
    { sign: 1, of: zero },
    { sign: -1, of },
  ];
  return reader.made({ kind: 'sum', terms, from, to: of.to }, of);
}

function parsePower(reader: Reader): Expression {
  const left = parseAtom(reader);
  if (!reader.is('^')) return left;
  reader.take('sign');
  const right = parseSigned(reader, parseAtom);
  const span = { from: left.from, to: right.to };
  return reader.made({ kind: 'product', how: 'power', left, right, ...span }, left, right);
}

function parseAtom(reader: Reader): Expression {
  const token = reader.next;
  if (token.kind === 'number') {
    const { from, to, text } = reader.take('number');
    return { kind: 'number', value: Number(text), from, to };
  }
  if (reader.is('(')) {
    const { from } = reader.take('sign');
    const inner = reader.within(() => parseSum(reader));
    return reader.made({ ...inner, from, to: reader.close(token).to }, inner);
  }
  const { from, to, text } = reader.take('name');
  return reader.is('(') && reader.next.from === to
    ? parseCall(reader, text, from)
    : { kind: 'name', name: text, from, to };
}

function parseCall(reader: Reader, fn: string, from: number): Expression {
  const open = reader.take('sign', '(');
  const of = [reader.within(() => parseSum(reader))];
  while (reader.is(',')) {
    reader.take('sign');
    of.push(reader.within(() => parseSum(reader)));
  }
  return reader.made({ kind: 'call', fn, of, from, to: reader.close(open).to }, ...of);
}
