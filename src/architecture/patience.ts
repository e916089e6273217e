import ts from 'typescript';
import { importsOf, lineOf, resolveImport, type Source } from './source.ts';

/** The tests in the browser and all that they are made of; what measures time beside them is free to wait. */
export function ofBrowserTests(sources: readonly Source[]): readonly Source[] {
  const found = new Set(sources.filter(({ path }) => path.endsWith('.spec.ts')));
  for (const source of found)
    for (const { from } of importsOf(source)) {
      const part = sources.find(({ path }) => path === resolveImport(source.path, from));
      if (part !== undefined) found.add(part);
    }
  return [...found];
}

/** Waits by time, second tries, and tests that need another to have run before. */
export function checkPatience(source: Source): string[] {
  const faults: string[] = [];
  source.nodes.forEach((node) => {
    const fault = faultOf(node);
    if (fault !== undefined) faults.push(`${source.path}:${lineOf(source, node)}: ${fault}`);
  });
  return faults;
}

function faultOf(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    if (/\.waitForTimeout$/.test(called) || (called === 'setTimeout' && node.arguments.length > 1))
      return `found ${called}; wait for what is meant, or let time pass by page.clock`;
    if (/\.serial\b/.test(called)) return `found ${called}; a test stands alone`;
  }
  if (!ts.isPropertyAssignment(node)) return undefined;
  const [name, value] = [node.name.getText(), node.initializer.getText()];
  if (name === 'mode' && /^['"`]serial['"`]$/.test(value))
    return 'found serial; a test stands alone';
  return name === 'retries' && value !== '0' ? `found ${value} retries, wanted 0` : undefined;
}
