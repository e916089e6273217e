import ts from 'typescript';
import { isTest, lineOf, type Source } from './source.ts';

/** What takes any number of arguments, and is therefore handed lists; a stack has no room for a long one. */
const TAKES_MANY =
  /^(Math\.(max|min|hypot)|.*\.(push|unshift|concat)|String\.from(CharCode|CodePoint))$/s;

/** Lists that are spread into the arguments of a call: 125,000 numbers of a reader's overflow the stack there. */
export function checkSpread(source: Source): string[] {
  if (isTest(source)) return [];
  const faults: string[] = [];
  source.nodes.forEach((node) => {
    if (!ts.isCallExpression(node) || !node.arguments.some(ts.isSpreadElement)) return;
    const called = node.expression.getText(source.tree).replaceAll('?.', '.');
    if (TAKES_MANY.test(called))
      faults.push(
        `${source.path}:${lineOf(source, node)}: found a list spread into ${called}(…); ` +
          'take largestOf, smallestOf, lengthOf or append of engine/extremes.ts',
      );
  });
  return faults;
}
