import ts from 'typescript';
import { isTest, lineOf, parseSource } from './source.ts';

/** A file of src/ as it is read. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** What an older or another engine than the one that we look at does not read, in code that is shipped. */
export function checkEngines({ path, text }: Written): string[] {
  if (!/\(\?<[=!]/.test(text)) return []; // parsing every file takes long
  const source = parseSource(path, text);
  if (isTest(source)) return [];
  const faults: string[] = [];
  source.nodes.forEach((node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateLiteralToken(node);
    if (!isText) return;
    if (/\(\?<[=!]/.test(node.text))
      faults.push(
        `${path}:${lineOf(source, node)}: found a lookbehind, a syntax error in Safari before 16.4; match what stands before and give it back`,
      );
  });
  return faults;
}

/** The same of style sheets: declarations that an engine drops or stumbles over. */
export function checkSheet({ path, text }: Written): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const faults: string[] = [];
  const at = (index: number): string => `${path}:${code.slice(0, index).split('\n').length}`;
  for (const { index, 1: value = '' } of code.matchAll(/text-decoration:([^;}]*)/g))
    if (value.trim().includes(' '))
      faults.push(
        `${at(index)}: found text-decoration:${value}, which WebKit drops; write text-decoration-line, -style, -color and -thickness`,
      );
  for (const { index, 1: selector = '' } of code.matchAll(
    /([^{}]*)\{[^{}]*position-try-fallbacks/g,
  ))
    if (!selector.includes(':popover-open'))
      faults.push(
        `${at(index)}: found position-try-fallbacks on what may be closed, where WebKit looks for a place for ever; put it on :popover-open`,
      );
  return faults;
}
