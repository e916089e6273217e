import { builtinModules } from 'node:module';
import { folderOf, type Import, importsOf, isTest, resolveImport, type Source } from './source.ts';

type Rule = { readonly folders: readonly string[]; readonly packages: readonly string[] };

const CORE = ['engine', 'notation', 'example', 'trace', 'timeline', 'scene'];

/** What the code of a folder may import besides its own folder. Imports point left along
 * engine → notation → example → trace → timeline → scene → lessons → store → parts → walk → pages → app. */
const RULES: Readonly<Record<string, Rule>> = {
  engine: { folders: [], packages: [] },
  notation: { folders: ['engine'], packages: [] },
  example: { folders: ['engine', 'notation'], packages: ['valibot'] },
  trace: { folders: ['engine', 'notation', 'example'], packages: [] },
  timeline: { folders: ['engine', 'notation', 'example', 'trace'], packages: [] },
  scene: { folders: ['engine', 'notation', 'example', 'trace', 'timeline'], packages: ['d3'] },
  training: { folders: ['engine'], packages: ['d3'] },
  lessons: { folders: ['engine', 'notation', 'example'], packages: [] },
  i18n: { folders: ['engine', 'notation', 'example', 'training'], packages: [] },
  store: {
    folders: [...CORE, 'lessons', 'training', 'i18n'],
    packages: ['zustand', 'zundo', 'valibot', 'idb-keyval'],
  },
  parts: {
    folders: [...CORE, 'lessons', 'training', 'i18n', 'store'],
    packages: [
      ...['react', 'react-dom', 'katex', 'zustand', 'lucide-react', 'comlink', 'valibot'],
      'tinykeys',
    ],
  },
  walk: {
    folders: [...CORE, 'lessons', 'training', 'i18n', 'store', 'parts'],
    packages: ['react', 'react-dom', 'katex', 'zustand', 'lucide-react'],
  },
  pages: {
    folders: [...CORE, 'lessons', 'training', 'i18n', 'store', 'parts', 'walk'],
    packages: ['react', 'react-dom', 'd3', 'comlink', 'lucide-react', 'valibot'],
  },
  cli: { folders: [...CORE, 'lessons', 'training', 'i18n'], packages: ['node'] },
  testing: {
    folders: [...CORE, 'lessons', 'training', 'i18n', 'cli'],
    packages: ['node', 'vitest', '@testing-library/react'],
  },
  app: {
    folders: [...CORE, 'lessons', 'training', 'i18n', 'store', 'parts', 'walk', 'pages'],
    packages: ['react', 'react-dom', 'wouter', '@fontsource-variable/inter'],
  },
};

/** The imports that the table does not allow. */
export function checkImports(source: Source): string[] {
  if (isTest(source)) return [];
  const folder = folderOf(source.path);
  const rule = RULES[folder];
  if (rule === undefined)
    return [
      `${source.path}: found code in "${folder}/", wanted one of ${Object.keys(RULES).join(' ')}`,
    ];
  return importsOf(source).flatMap((one) => {
    const target = resolveImport(source.path, one.from);
    return target === undefined
      ? checkPackage(source, one, folder, rule)
      : checkFolder(source, one, folder, rule, target);
  });
}

function checkFolder(
  source: Source,
  { from }: Import,
  folder: string,
  rule: Rule,
  target: string,
): string[] {
  const wanted = folderOf(target);
  if (!/\.[a-z]+$/.test(target))
    return [`${source.path}: import "${from}" with the ending of its file, "${from}.ts"`];
  if (wanted === folder || rule.folders.includes(wanted)) return [];
  const allowed = rule.folders.length === 0 ? 'no other folder' : rule.folders.join(' ');
  return [
    `${source.path}: ${folder}/ may import ${allowed}, found "${from}"; ` +
      `move what both need to the left, or hand it over as an argument`,
  ];
}

function checkPackage(source: Source, one: Import, folder: string, rule: Rule): string[] {
  const name = packageOf(one.from);
  if (!rule.packages.includes(name)) {
    const allowed = rule.packages.length === 0 ? 'no package' : rule.packages.join(' ');
    return [
      `${source.path}: ${folder}/ may use ${allowed}, found "${one.from}"; move the code that needs it`,
    ];
  }
  if (name === 'd3' && one.whole)
    return [`${source.path}: import what is used of d3 by name, so that the rest is left out`];
  return [];
}

function packageOf(from: string): string {
  if (from.startsWith('node:') || builtinModules.includes(from)) return 'node';
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What only Vite understands, in files that the command line loads. */
export function checkCommandLine(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<Source>();
  const queue = sources.filter((source) => source.path.startsWith('cli/') && !isTest(source));
  for (const source of queue) {
    if (reached.has(source)) continue;
    reached.add(source);
    const next = importsOf(source).map(({ from }) => resolveImport(source.path, from));
    queue.push(...next.flatMap((path) => byPath.get(path ?? '') ?? []));
  }
  return [...reached].flatMap((source) => (isTest(source) ? [] : viteOnly(source)));
}

function viteOnly(source: Source): string[] {
  const queries = importsOf(source).filter(
    ({ from }) => from.includes('?') || from.endsWith('.css'),
  );
  const found = queries.map(({ from }) => `import "${from}"`);
  if (/\bimport\.meta\.(glob|env|hot)\b/.test(source.text)) found.push('import.meta of Vite');
  return found.map(
    (what) =>
      `${source.path}: the command line loads this file; keep ${what} in a file that it does not import`,
  );
}
