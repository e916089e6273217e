/** A rule of a style sheet, with those it is nested in resolved. */
export interface StyleRule {
  /** Each selector of its list in full. */
  readonly selectors: readonly string[];
  readonly line: number;
}

/** What a style sheet says: its rules that declare something, and what it asks of the window. */
export interface ReadSheet {
  readonly rules: readonly StyleRule[];
  readonly windows: readonly { readonly query: string; readonly line: number }[];
}

interface Block {
  readonly head: string;
  /** Of what it holds: in full, or those of the block around it where it only names a condition. */
  readonly selectors: readonly string[];
  readonly line: number;
}

/** Reads a style sheet as far as selectors and media queries go: comments and what stands in quotes are passed over. */
export function readSheet(text: string): ReadSheet {
  const code = blankOut(text);
  const rules = new Map<Block, StyleRule>();
  const windows: ReadSheet['windows'][number][] = [];
  const open: Block[] = [];
  for (const { 0: all, 1: head = '', 2: mark, index } of code.matchAll(/([^{};]*)([{};])/g)) {
    const line = code.slice(0, index + all.length).split('\n').length;
    const around = open.at(-1);
    if (mark === '{') {
      const block = blockOf(head.trim(), around, line);
      open.push(block);
      if (block.head.startsWith('@media'))
        windows.push({ query: block.head.slice(6).trim(), line });
    } else {
      if (head.includes(':') && around !== undefined && around.selectors.length > 0)
        rules.set(around, around);
      if (mark === '}') open.pop();
    }
  }
  return { rules: [...rules.values()], windows };
}

function blockOf(head: string, around: Block | undefined, line: number): Block {
  const outer = around?.selectors ?? [];
  if (/^@(?:media|container|supports|layer)/.test(head)) return { head, selectors: outer, line };
  if (head.startsWith('@') || around?.head.startsWith('@keyframes') === true)
    return { head, selectors: [], line };
  const own = partsOf(head, /,/).map((each) => each.trim());
  const inFull = (each: string): readonly string[] =>
    outer.length === 0
      ? [each]
      : outer.map((parent) =>
          each.includes('&') ? each.replaceAll('&', parent) : `${parent} ${each}`,
        );
  return { head, selectors: own.flatMap(inFull), line };
}

/** The compounds of a selector, each with its classes, but for those that it must not have or holds. */
export const compoundsOf = (selector: string): readonly (readonly string[])[] =>
  partsOf(selector, /[\s>+~]/).map((part) => {
    let bare = part;
    for (let was = ''; was !== bare; )
      [was, bare] = [bare, bare.replace(/:(?:not|has)\((?:[^()]|\([^()]*\))*\)/g, '')];
    return [...bare.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
  });

/** Cuts a text where a sign stands outside of all brackets. */
function partsOf(text: string, sign: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('(['.includes(letter)) depth++;
    if (')]'.includes(letter)) depth--;
    if (depth === 0 && sign.test(letter)) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  return parts.filter((part) => part.trim() !== '');
}

/** The same with as many lines, without comments and what stands in quotes. */
const blankOut = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/"[^"\n]*"/g, '""');
