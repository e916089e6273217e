import { type FaultPhrase, phrase } from '../engine/fault.ts';

/**
 * Where a text stops being JSON: the line, the column (both from 1) and what stands there. Undefined for JSON. Every
 * browser words its own message, in English and some without a place; this reads the same everywhere (RFC 8259).
 */
export function jsonError(text: string): FaultPhrase | undefined {
  const at = new Scanner(text).misfit();
  if (at === undefined) return undefined;
  const place = placeOf(text, at);
  return at >= text.length
    ? phrase('jsonEnd', place)
    : phrase('jsonSign', { sign: signText(text, at), ...place });
}

/** The entry of a JSON text that stands there twice, of which a reader would drop the first; undefined where there is none. */
export function repeatedEntry(
  text: string,
): { readonly name: string; readonly line: number; readonly column: number } | undefined {
  const scanner = new Scanner(text);
  scanner.misfit();
  const { repeated } = scanner;
  return repeated && { name: repeated.name, ...placeOf(text, repeated.at) };
}

function placeOf(text: string, at: number) {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The word or the sign that stands there; by its number where it cannot be seen. */
function signText(text: string, at: number): string {
  const [word] = text.slice(at, at + 30).match(/^[\p{L}\p{N}_.+-]+/u) ?? [];
  const code = text.codePointAt(at) ?? 0;
  const sign = word ?? String.fromCodePoint(code);
  if (!/[\s\p{C}]/u.test(sign)) return `“${sign}”`;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plain = /[ !#-[\]-\u{10ffff}]*/uy;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Reads JSON without recursion, because a spoilt file may be nested as deep as it is long. */
class Scanner {
  private readonly text: string;
  private readonly open: ('[' | '{')[] = [];
  /** The names so far in each object that is open. */
  private readonly names: Set<string>[] = [];
  /** The first entry whose object has one of its name before it. */
  repeated: { readonly name: string; readonly at: number } | undefined;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The index of the first sign that does not fit; undefined where all of them do. */
  misfit(): number | undefined {
    do {
      if (!this.value()) return this.at;
      if (!this.close()) return this.at;
    } while (this.open.length > 0);
    this.skip(space);
    return this.at < this.text.length ? this.at : undefined;
  }

  /** A value, or the opening brackets before one; an empty list or object is a value. */
  private value(): boolean {
    for (;;) {
      if (this.sign('[')) {
        if (this.sign(']')) return true;
        this.open.push('[');
      } else if (this.sign('{')) {
        if (this.sign('}')) return true;
        this.open.push('{');
        this.names.push(new Set());
        if (!this.name()) return false;
      } else return this.string() || this.skip(literal);
    }
  }

  /** What may follow a value: closing brackets, then a comma (and the name of the next entry). */
  private close(): boolean {
    for (let inside = this.open.at(-1); inside !== undefined; inside = this.open.at(-1)) {
      if (this.sign(',')) return inside === '[' || this.name();
      if (!this.sign(inside === '[' ? ']' : '}')) return false;
      if (this.open.pop() === '{') this.names.pop();
    }
    return true;
  }

  private name(): boolean {
    this.skip(space);
    const from = this.at;
    if (!this.string()) return false;
    this.note(from);
    return this.sign(':');
  }

  private note(from: number): void {
    const name = String(JSON.parse(this.text.slice(from, this.at)));
    const names = this.names.at(-1);
    if (names?.has(name)) this.repeated ??= { name, at: from };
    names?.add(name);
  }

  private string(): boolean {
    if (!this.sign('"')) return false;
    do this.skip(plain);
    while (this.skip(escaped));
    if (this.text[this.at] !== '"') return false;
    this.at++;
    return true;
  }

  private sign(sign: string): boolean {
    this.skip(space);
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  /** Steps over what the pattern matches here; false where that is nothing. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }
}
