import ts from 'typescript';
import { importsOf, isTest, lineOf, resolveImport, type Source, walk } from './source.ts';

/** The page that the app begins with; it is drawn at once and therefore fetched with the app. */
const START = 'home';

/** Where pages are found by their folders, and what is taken of each. */
const GLOBS: Readonly<Record<string, string>> = {
  'app/pages.ts': 'pages/*/page.ts',
  'lessons/index.ts': 'pages/*/card.ts',
};

/** What takes in a page that is not its own: a page is found by its folder, and the rest of the app is free of it. */
export function checkPages(source: Source): string[] {
  if (isTest(source)) return [];
  return [...foreignImports(source), ...foreignGlobs(source)];
}

function foreignImports(source: Source): string[] {
  const own = pageOf(source.path);
  const isApp = source.path.startsWith('app/');
  return importsOf(source).flatMap(({ from }) => {
    const page = pageOf(resolveImport(source.path, from) ?? '');
    if (page === undefined || page === own || (isApp && page === START)) return [];
    const wanted = own === undefined ? 'no page' : `no page but ${own}`;
    return [
      `${source.path}: found "${from}" of the page ${page}, wanted ${wanted}; move what both need to parts/ or further left`,
    ];
  });
}

function foreignGlobs(source: Source): string[] {
  const faults: string[] = [];
  source.nodes.forEach((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'import.meta.glob') return;
    walk(node, (part) => {
      const text = ts.isStringLiteralLike(part) ? part.text : '';
      const target = resolveImport(source.path, text);
      if (!target?.startsWith('pages/') || target === GLOBS[source.path]) return;
      const known = Object.entries(GLOBS).map(([path, glob]) => `${glob} in ${path}`);
      faults.push(
        `${source.path}:${lineOf(source, part)}: found a glob over ${target}, wanted ${known.join(' or ')} only`,
      );
    });
  });
  return faults;
}

/** The name of the page that a file belongs to. */
const pageOf = (path: string): string | undefined => /^pages\/([^/]+)\//.exec(path)?.[1];
