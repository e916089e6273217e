import ts from 'typescript';
import { isTest, lineOf, type Source } from './source.ts';

const MOST_LINES_OF_A_FILE = 300;
const MOST_LINES_OF_A_FUNCTION = 39;
const LISTS = ['engine/cells/index.ts', 'lessons/index.ts'];
const WORDS = ['TO' + 'DO', 'FIX' + 'ME', 'XXX', 'HACK'];
const UNFINISHED = new RegExp(`(//|[*]).*\\b(${WORDS.join('|')})\\b`);

/** What the house style says about the form of a file. */
export function checkForm(source: Source): string[] {
  return [
    ...checkName(source),
    ...checkLength(source),
    ...checkFunctions(source),
    ...checkExports(source),
    ...checkComments(source),
  ];
}

function checkName({ path }: Source): string[] {
  if (!/(^|\/)(utils?|helpers?|common)(\/|\.|$)/.test(path)) return [];
  return [`${path}: name the file and its folder for the idea in it, not utils, helpers or common`];
}

function checkLength({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= MOST_LINES_OF_A_FILE) return [];
  return [
    `${path}: found ${lines} lines, wanted at most ${MOST_LINES_OF_A_FILE}; give each idea a file`,
  ];
}

function checkFunctions(source: Source): string[] {
  if (isTest(source)) return [];
  const faults: string[] = [];
  source.nodes.forEach((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const first = lineOf(source, node);
    const last = source.tree.getLineAndCharacterOfPosition(node.end).line + 1;
    const lines = last - first + 1;
    if (lines > MOST_LINES_OF_A_FUNCTION)
      faults.push(
        `${source.path}:${first}: found a function of ${lines} lines, ` +
          `wanted at most ${MOST_LINES_OF_A_FUNCTION}; name its parts`,
      );
  });
  return faults;
}

function checkExports(source: Source): string[] {
  const { path, tree } = source;
  const faults = tree.statements
    .filter(exportsDefault)
    .map((node) => `${path}:${lineOf(source, node)}: export it by its name, not as default`);
  const onlyPassesOn =
    tree.statements.length > 0 &&
    tree.statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier);
  const isIndex = /(^|\/)index\.tsx?$/.test(path);
  const isDoor = /^pages\/[^/]+\/page\.ts$/.test(path); // by which a page is found
  if ((onlyPassesOn || isIndex) && !isDoor && !LISTS.includes(path))
    faults.push(`${path}: import from the file itself; only ${LISTS.join(' and ')} may be lists`);
  return faults;
}

function exportsDefault(node: ts.Statement): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
    return node.exportClause.elements.some((element) => element.name.text === 'default');
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function checkComments({ path, text }: Source): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      UNFINISHED.test(line)
        ? [`${path}:${index + 1}: finish it or file an issue: ${line.trim()}`]
        : [],
    );
}
