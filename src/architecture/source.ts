import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/** A file of src/, named by its path below src/ with forward slashes. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** All of its tree, what holds something before what it holds. */
  readonly nodes: readonly ts.Node[];
};

/** One import or re-export. `whole` = everything of the module under one name. */
export type Import = { readonly from: string; readonly whole: boolean };

export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  // both made when they are first looked at: some want the text only
  let tree: ts.SourceFile | undefined;
  let nodes: readonly ts.Node[] | undefined;
  return {
    path,
    text,
    get tree() {
      tree ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
      return tree;
    },
    get nodes() {
      nodes ??= nodesIn(this.tree);
      return nodes;
    },
  };
}

/** Every TypeScript file below a folder. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) =>
      parseSource(path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')),
    );
}

/** Tests, and what only tests use, are free of the rules for shipped code. */
export function isTest({ path }: Source): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('architecture/');
}

/** The folder below src/ that a file belongs to; '' for a file beside the folders. */
export function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

/** Where a relative import leads, as a path below src/; undefined for a package. */
export function resolveImport(path: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
}

/** Static, dynamic, type-only and re-exporting imports alike. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  source.nodes.forEach((node) => {
    const specifier = moduleSpecifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      found.push({ from: specifier.text, whole: takesWhole(node) });
  });
  return found;
}

function moduleSpecifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
}

function takesWhole(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node))
    return node.exportClause === undefined || ts.isNamespaceExport(node.exportClause);
  if (!ts.isImportDeclaration(node)) return ts.isCallExpression(node);
  const clause = node.importClause;
  if (clause === undefined) return false; // for its effect only
  const bindings = clause.namedBindings;
  return clause.name !== undefined || (bindings !== undefined && ts.isNamespaceImport(bindings));
}

function nodesIn(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  walk(tree, (node) => nodes.push(node));
  return nodes;
}

export function walk(node: ts.Node, visit: (node: ts.Node) => unknown): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function lineOf(source: Source, node: ts.Node): number {
  return source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;
}
