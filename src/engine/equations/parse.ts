import { Fault, phrase } from '../fault.ts';
import type { Equation, Expression, SignedExpression } from './expression.ts';
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

class Reader {
  private readonly line: string;
  private readonly origin: Equation['at'];
  private readonly tokens: readonly Token[];
  private at = 0;

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

  is(...signs: readonly string[]): boolean {
    return this.next.kind === 'sign' && signs.includes(this.next.text);
  }

  take(kind: Token['kind'], text?: string): Token {
    const token = this.next;
    if (token.kind !== kind || (text !== undefined && token.text !== text)) {
      const found =
        token.kind === 'end' ? phrase('nothing') : phrase('value', { value: `“${token.text}”` });
      throw new Fault(this.line, found, phrase('equation'), placeOf(this.origin, token));
    }
    this.at++;
    return token;
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
  return { kind: 'sum', terms, from: first.from, to: terms[terms.length - 1].of.to };
}

function parseProduct(reader: Reader): Expression {
  let left = parseSigned(reader, parsePower);
  for (;;) {
    const how = productSign(reader);
    if (how === undefined) return left;
    if (how !== 'apply') reader.take('sign');
    const right = parseSigned(reader, parsePower);
    left = { kind: 'product', how, left, right, from: left.from, to: right.to };
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
  return { kind: 'sum', terms, from, to: of.to };
}

function parsePower(reader: Reader): Expression {
  const left = parseAtom(reader);
  if (!reader.is('^')) return left;
  reader.take('sign');
  const right = parseSigned(reader, parseAtom);
  return { kind: 'product', how: 'power', left, right, from: left.from, to: right.to };
}

function parseAtom(reader: Reader): Expression {
  const token = reader.next;
  if (token.kind === 'number') {
    const { from, to, text } = reader.take('number');
    return { kind: 'number', value: Number(text), from, to };
  }
  if (reader.is('(')) {
    const { from } = reader.take('sign');
    const inner = parseSum(reader);
    return { ...inner, from, to: reader.take('sign', ')').to };
  }
  const { from, to, text } = reader.take('name');
  return reader.is('(') && reader.next.from === to
    ? parseCall(reader, text, from)
    : { kind: 'name', name: text, from, to };
}

function parseCall(reader: Reader, fn: string, from: number): Expression {
  reader.take('sign', '(');
  const of = [parseSum(reader)];
  while (reader.is(',')) {
    reader.take('sign');
    of.push(parseSum(reader));
  }
  return { kind: 'call', fn, of, from, to: reader.take('sign', ')').to };
}
