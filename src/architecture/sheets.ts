import { posix } from 'node:path';
import ts from 'typescript';
import { windows } from '../app/windows.ts';
import type { Written } from './engines.ts';
import { compoundsOf, readSheet } from './read-sheet.ts';
import { importsOf, isTest, resolveImport, type Source, walk } from './source.ts';

/** Rooms that have style sheets, an earlier one below a later one: the layers of `app/layers.css`. */
const ROOMS = ['app', 'parts', 'walk', 'pages'];

const WINDOWS = Object.keys(windows);

const rankOf = (sheet: string): number => ROOMS.indexOf(sheet.split('/')[0] ?? '');

/** A class that a rule styles, with the classes around it. */
interface Styled {
  readonly sheet: string;
  readonly line: number;
  readonly name: string;
  readonly around: readonly string[];
}

/**
 * A class is styled in one sheet. The sheet of a later room may say how it stands within a class of its own: a page makes the
 * numbers of its table smaller.
 */
export function checkOneSheet(sheets: readonly Written[]): string[] {
  const styled = sheets.flatMap(styledBy);
  const homes = homesOf(styled);
  const faults = styled.flatMap(({ sheet, line, name, around }) => {
    const [home = sheet, ...others] = homes.get(name) ?? [];
    if (home === sheet && others.length === 0) return [];
    const isWithinOwn =
      rankOf(home) < rankOf(sheet) &&
      around.some((each) => (homes.get(each) ?? [sheet]).every((one) => one === sheet));
    if (isWithinOwn && others.length === 0) return [];
    return [
      `${sheet}:${line}: found .${name}, which is styled in ${[home, ...others].filter((one) => one !== sheet).join(', ')} too; style it in one sheet, or in a later room within a class of that room's own`,
    ];
  });
  return [...new Set(faults)];
}

function styledBy({ path: sheet, text }: Written): Styled[] {
  return readSheet(text).rules.flatMap(({ selectors, line }) =>
    selectors.flatMap((selector) => {
      const compounds = compoundsOf(selector);
      const last = compounds.findLastIndex((classes) => classes.length > 0);
      const name = compounds[last]?.[0];
      return name === undefined
        ? []
        : [{ sheet, line, name, around: compounds.slice(0, last).flat() }];
    }),
  );
}

/** The sheets that style each class where it stands, without a class around it; where none does, those that style it at all. */
function homesOf(styled: readonly Styled[]): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, readonly string[]>();
  const add = ({ name, sheet }: Styled): void => {
    const known = homes.get(name) ?? [];
    if (!known.includes(sheet)) homes.set(name, [...known, sheet]);
  };
  styled.filter(({ around }) => around.length === 0).forEach(add);
  const placed = new Set(homes.keys());
  for (const each of styled) if (!placed.has(each.name)) add(each);
  return homes;
}

/** A sheet is imported by a component beside it, and by others only where it is one of parts/, which any room may share. */
export function checkImportsOfSheets(
  sheets: readonly Written[],
  sources: readonly Source[],
): string[] {
  const imported = new Set<string>();
  const faults = sources
    .filter((source) => !isTest(source))
    .flatMap((source) =>
      importsOf(source).flatMap(({ from }) => {
        const sheet = from.endsWith('.css') ? resolveImport(source.path, from) : undefined;
        if (sheet === undefined) return [];
        if (posix.dirname(sheet) === posix.dirname(source.path)) imported.add(sheet);
        if (posix.dirname(sheet) === posix.dirname(source.path) || sheet.startsWith('parts/'))
          return [];
        return [
          `${source.path}: found "${from}", wanted a sheet beside it, or one of parts/; import the component that the sheet belongs to`,
        ];
      }),
    );
  const idle = sheets.filter(({ path }) => !imported.has(path));
  return [
    ...faults,
    ...idle.map(
      ({ path }) => `${path}: found no import, wanted one by the component that it styles`,
    ),
  ];
}

/** What is asked of the size of the window has one of a few names. */
export const checkWindows = ({ path, text }: Written): string[] =>
  readSheet(text).windows.flatMap(({ query, line }) => {
    const names = [...query.matchAll(/--(\w+)/g)].map(([, name = '']) => name);
    const isNamed =
      !/\b(?:width|height)\b/.test(query) && names.every((name) => WINDOWS.includes(name));
    if (isNamed) return [];
    return [
      `${path}:${line}: found @media ${query}, wanted a named window: ${WINDOWS.map((name) => `(--${name})`).join(', ')}`,
    ];
  });

/**
 * A component that names a class has its sheet: it, what it imports, or a component beside it imports that; sheets of the
 * app are always there.
 */
export function checkClassesHaveSheets(
  sheets: readonly Written[],
  sources: readonly Source[],
): string[] {
  const homes = homesOf(sheets.flatMap(styledBy));
  const within = sheetsWithin(sources);
  const components = sources.filter((source) => source.path.endsWith('.tsx') && !isTest(source));
  const besides = new Map<string, Set<string>>();
  for (const { path } of components) {
    const folder = posix.dirname(path);
    besides.set(folder, new Set([...(besides.get(folder) ?? []), ...within(path)]));
  }
  return components.flatMap((source) =>
    classesNamedIn(source).flatMap((name) => {
      const [home] = homes.get(name) ?? [];
      if (home === undefined || home.startsWith('app/')) return [];
      if (besides.get(posix.dirname(source.path))?.has(home) === true) return [];
      return [
        `${source.path}: found the class ${name} without ${home}, which styles it; import the sheet, or the component beside it`,
      ];
    }),
  );
}

/** The sheets that a file and all that it imports bring. */
function sheetsWithin(sources: readonly Source[]): (path: string) => Set<string> {
  const imports = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ from }) => resolveImport(source.path, from) ?? []),
    ]),
  );
  return (path) => {
    const seen = new Set([path]);
    for (const each of seen) for (const next of imports.get(each) ?? []) seen.add(next);
    return new Set([...seen].filter((each) => each.endsWith('.css')));
  };
}

/** The classes that a component writes out for an element; one that is put together is not seen. */
function classesNamedIn(source: Source): readonly string[] {
  const names = new Set<string>();
  for (const node of source.nodes) {
    if (!ts.isJsxAttribute(node) || node.name.getText() !== 'className') continue;
    walk(node, (part) => {
      if (!ts.isStringLiteralLike(part) && !ts.isTemplateLiteralToken(part)) return;
      for (const name of part.text.split(/\s+/)) names.add(name);
    });
  }
  return [...names];
}
