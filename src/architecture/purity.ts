import ts from 'typescript';
import { folderOf, isTest, lineOf, type Source } from './source.ts';

/** From engine to scene the same input gives the same output. */
const PURE = ['engine', 'notation', 'example', 'lessons', 'trace', 'timeline', 'scene'];

const IMPURE_GLOBALS = new Set([
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'crypto', 'console', 'process', 'globalThis'],
  ...['window', 'self', 'document', 'navigator', 'location', 'history', 'screen', 'matchMedia'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest'],
  ...['WebSocket', 'Worker', 'getComputedStyle', 'customElements', 'ResizeObserver', 'DOMParser'],
]);

/** Chance, clocks, the DOM and module state, where they are not allowed. */
export function checkPurity(source: Source): string[] {
  if (isTest(source) || !PURE.includes(folderOf(source.path))) return [];
  return [...impureReferences(source), ...moduleState(source)];
}

function impureReferences(source: Source): string[] {
  const declared = declaredNames(source);
  const faults: string[] = [];
  source.nodes.forEach((node) => {
    if (!ts.isIdentifier(node) || declared.has(node.text) || isNameOnly(node)) return;
    const where = `${source.path}:${lineOf(source, node)}`;
    if (node.text === 'Math' && isChance(node))
      faults.push(
        `${where}: found Math.random, wanted a seed: take the random numbers as an argument`,
      );
    if (IMPURE_GLOBALS.has(node.text) || /^(HTML|SVG)\w*Element$/.test(node.text))
      faults.push(
        `${where}: found ${node.text}; take it as an argument, or move this to store/ or parts/`,
      );
  });
  return faults;
}

/** `Math.random`, `Math['random']` or `const { random } = Math`. */
function isChance({ parent }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'random';
  if (ts.isElementAccessExpression(parent))
    return (
      ts.isStringLiteralLike(parent.argumentExpression) &&
      parent.argumentExpression.text === 'random'
    );
  return ts.isVariableDeclaration(parent) && /\brandom\b/.test(parent.name.getText());
}

/** Whether an identifier only names a member, as in `x.document` or `{document: 1}`. */
function isNameOnly(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent);
  const isClassMember = ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent);
  return (isMember || isClassMember || ts.isEnumMember(parent)) && parent.name === node;
}

/** Names that the file itself gives to variables, parameters, types and imports. */
function declaredNames(source: Source): Set<string> {
  const names = new Set<string>();
  source.nodes.forEach((node) => {
    const { parent } = node;
    if (!ts.isIdentifier(node) || isNameOnly(node)) return;
    const isDeclaration =
      ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent);
    if (isDeclaration && parent.name === node) names.add(node.text);
  });
  return names;
}

function moduleState(source: Source): string[] {
  return source.tree.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    return statement.declarationList.declarations
      .filter((declaration) => !isConst || startsEmpty(declaration))
      .map((declaration) => {
        const where = `${source.path}:${lineOf(source, declaration)}`;
        return `${where}: ${declaration.name.getText(source.tree)} is module state; keep it in a function or pass it along`;
      });
  });
}

/** An empty collection at module level is there to be filled, unless its type says readonly. */
function startsEmpty({ initializer, type }: ts.VariableDeclaration): boolean {
  if (initializer === undefined || !ts.isNewExpression(initializer)) return false;
  if (type?.getText().startsWith('Readonly')) return false;
  const isCollection = /^(Map|Set|WeakMap|WeakSet|Array)$/.test(initializer.expression.getText());
  return isCollection && (initializer.arguments ?? []).length === 0;
}
