import ts from 'typescript';
import type { Language } from '../notation/language.ts';
import type { Source } from './source.ts';

/** A sentence or label of a catalogue, and where it stands; what a function puts in is an ellipsis. */
export interface Said {
  readonly language: Language;
  readonly at: string;
  readonly text: string;
}

/** Of two words for one thing, the one that is not used, and what is said in its place. */
export interface Pair {
  readonly language: Language;
  readonly not: RegExp;
  readonly but: string;
  /** Phrases in which the word is right: names of other things, and keywords of code. */
  readonly except?: readonly string[];
}

/** All that a file says to a reader, in the language of the file or of the property that holds it. */
export function saidIn(source: Source): readonly Said[] {
  if (!/^(lessons|pages|i18n)\//.test(source.path) || /\.test\.tsx?$/.test(source.path)) return [];
  const ofFile = languageOfPath(source.path);
  return source.nodes.flatMap((node) => {
    const text = textOf(node);
    const language = text === undefined ? undefined : (ofFile ?? languageAround(node));
    if (text === undefined || language === undefined) return [];
    return [{ language, at: `${source.path}:${lineAt(source, node)}`, text }];
  });
}

/** What is said with the word that is not used, one line each. */
export function pairFaults(said: readonly Said[], pairs: readonly Pair[]): readonly string[] {
  return said.flatMap(({ language, at, text }) =>
    pairs
      .filter((pair) => pair.language === language && pair.not.test(without(text, pair.except)))
      .map(({ not, but }) => `${at}: found ${not.source} in “${text}”, wanted ${but}`),
  );
}

const without = (text: string, except: readonly string[] = []): string =>
  except.reduce(
    (rest, phrase) => rest.replaceAll(new RegExp(escaped(phrase), 'gi'), '·'),
    text.replaceAll(/\{\w+\}/g, '…'),
  );

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** texts.id.ts, i18n/id/… */
const languageOfPath = (path: string): Language | undefined => {
  const [, language] = /(?:\.|\/)(id|en)(?:\.ts$|\/)/.exec(path) ?? [];
  return language === 'id' || language === 'en' ? language : undefined;
};

/** That of the nearest property called id or en that has texts, not a name, as its value. */
function languageAround(node: ts.Node): Language | undefined {
  for (let each = node.parent; !ts.isSourceFile(each); each = each.parent) {
    if (!ts.isPropertyAssignment(each)) continue;
    const name = each.name.getText();
    const sibling = name === 'id' ? 'en' : 'id';
    const holds = each.parent.properties.some((other) => other.name?.getText() === sibling);
    if ((name === 'id' || name === 'en') && holds) return name;
  }
  return undefined;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  if (!ts.isStringLiteralLike(node) || isName(node)) return undefined;
  return node.text;
}

/** Imports, keys and types are no texts; nor is what a comparison is made with. */
function isName({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isBinaryExpression(parent) ||
    (ts.isPropertyAssignment(parent) && ts.isStringLiteral(parent.name) && isKeyOf(parent))
  );
}

const isKeyOf = (property: ts.PropertyAssignment): boolean =>
  !ts.isStringLiteralLike(property.initializer);

const lineAt = ({ tree }: Source, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
