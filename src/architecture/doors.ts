import ts from 'typescript';
import { importsOf, isTest, lineOf, type Source } from './source.ts';

/** Calls that may hold an import: a part of the app that does not arrive is asked for again, and the reader is told. */
const LOADERS = new Set(['load', 'loaderOf', 'arriving']);

/** Where the stores of the browser are touched: they may be closed, full, or never answer. */
const DOORS = 'store/door/';
const STORES = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches']);
const OF_NAVIGATOR = new Set(['locks', 'serviceWorker', 'storage']);
const WORKER_OF_THE_HOST = 'app/sw.ts';

/** Where the keys of the whole window are heard, and what maps them. */
const KEYS = 'parts/frame/keymap.ts';

/** What no reader's browser runs. */
const ELSEWHERE = /^(cli|testing)\//;

/** Dynamic imports that nobody catches, stores that are touched outside their door, and second listeners to keys. */
export function checkDoors(source: Source): string[] {
  if (isTest(source) || ELSEWHERE.test(source.path)) return [];
  return [...bareImports(source), ...openStores(source), ...keyListeners(source)];
}

function bareImports(source: Source): string[] {
  const faults: string[] = [];
  source.nodes.forEach((node) => {
    const isImport =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isImport && !isLoaded(node))
      faults.push(
        `${source.path}:${lineOf(source, node)}: found a bare import(), wanted it within load(), loaderOf() or arriving()`,
      );
  });
  return [...faults, ...bareLessons(source)];
}

function isLoaded(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent)
    if (ts.isCallExpression(at) && LOADERS.has(at.expression.getText())) return true;
  return false;
}

/** A lesson is fetched by a glob, which is an import too. */
function bareLessons({ path, text }: Source): string[] {
  if (path === 'store/load-lesson.ts' || !/\bfetchLesson\b/.test(text)) return [];
  return path.startsWith('lessons/')
    ? []
    : [`${path}: found fetchLesson, wanted loadLesson, which asks again`];
}

function openStores(source: Source): string[] {
  const { path } = source;
  if (path.startsWith(DOORS) || path === WORKER_OF_THE_HOST) return [];
  const faults = importsOf(source)
    .filter(({ from }) => from === 'idb-keyval')
    .map(({ from }) => `${path}: found ${from}; go through ${DOORS}`);
  source.nodes.forEach((node) => {
    if (!ts.isIdentifier(node) || !touchesStore(node)) return;
    faults.push(`${path}:${lineOf(source, node)}: found ${node.text}; go through ${DOORS}`);
  });
  return faults;
}

function touchesStore({ text, parent }: ts.Identifier): boolean {
  const isOf = ts.isPropertyAccessExpression(parent) && parent.name.text === text;
  if (isOf) {
    const owner = parent.expression.getText();
    if (OF_NAVIGATOR.has(text)) return /\bnavigator\b/.test(owner);
    return STORES.has(text) && /^(window|self|globalThis)$/.test(owner);
  }
  if (!STORES.has(text)) return false;
  const isName =
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isPropertyAssignment(parent)) &&
    parent.name.getText() === text;
  return !isName;
}

function keyListeners(source: Source): string[] {
  const { path } = source;
  const faults = importsOf(source)
    .filter(({ from }) => from === 'tinykeys' && path !== KEYS)
    .map(({ from }) => `${path}: found ${from}, wanted a keymap for useKeys of ${KEYS}`);
  if (path === KEYS) return faults;
  source.nodes.forEach((node) => {
    const found = listenerOf(node);
    if (found === undefined) return;
    faults.push(`${path}:${lineOf(source, node)}: found ${found}; go through useKeys of ${KEYS}`);
  });
  return faults;
}

/** How a node listens to keys; what a single element does with them is its own. */
function listenerOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && /^onkey(down|up|press)$/.test(node.name.text))
    return node.name.text;
  if (!ts.isCallExpression(node) || !/\baddEventListener$/.test(node.expression.getText())) return;
  const [event] = node.arguments;
  if (event === undefined || !ts.isStringLiteralLike(event)) return;
  return /^key(down|up|press)$/.test(event.text) ? `a listener to ${event.text}` : undefined;
}
