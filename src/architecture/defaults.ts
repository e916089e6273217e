import ts from 'typescript';
import { folderOf, isTest, lineOf, type Source, walk } from './source.ts';

/** Where a number that is missing is never taken for 0, nor what is missing for nothing. */
const FOLDERS = new Set(['trace', 'timeline', 'scene']);

/** What may truly be left out: by the file of an example, at a timestep, or in a text. */
const OPTIONAL = new Set([
  'this.example.seed',
  'example.frozen',
  'side.initialState',
  'side?.initialState',
  'net.readout?.parameters',
  'netOf(each, net.name)?.inputs', // an example without a decoder
  'row[own]', // a layer that does not run at this timestep
  'this.named.at(-1)?.[own]',
  'uses.get(t)', // a parameter that is not used at this timestep
  `printed.split('.')[1]?.length`, // a number without decimals
  'net.vocabulary', // inputs that are vectors
  'of', // a network without targets
  'readout?.activation', // layers that hand nothing on
  'before?.readers', // the first use of an arrow
  'before?.uses',
  'kept.get(thing.id)', // what is drawn for the first time
  'loss.tail', // a loss whose target stands elsewhere
  'label?.size', // an arrow without a label
  'entryOf(named, state)', // a state that the cell does not make at this timestep
  'wiring?.join.map(({ name }) => name)', // a state that is no sum of its past and another term
  'kept?.inputs',
  'factor(input)', // an input that is neither gate nor candidate
  'some?.columns().columns.length', // a room that not even one column fits
  'cell?.rows', // a ledger's place without a block
  'guess', // a task in which nothing is guessed
  'text.match(/-?[\\d.]+(?:e[-+]?\\d+)?%?/g)', // a colour with a name
  '/^(\\w+)\\((.*)\\)$/.exec(text)',
  'forms.find((pieces) => piecesWidth(pieces, size) <= room)', // no form of a symbol fits
]);

/** Silent defaults: `?? 0`, `?? []` and `?? {}` make a wrong number of what is a fault. */
export function checkDefaults(source: Source): string[] {
  const faults: string[] = [];
  if (isTest(source) || !FOLDERS.has(folderOf(source.path))) return faults;
  walk(source.tree, (node) => {
    if (!ts.isBinaryExpression(node)) return;
    if (node.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return;
    const [left, right] = [node.left.getText(), node.right.getText()];
    if (!/^(0|\[\]|\{\})$/.test(right) || OPTIONAL.has(left)) return;
    faults.push(
      `${source.path}:${lineOf(source, node)}: found ${left} ?? ${right}, wanted at() or known() of engine/at.ts, which throw`,
    );
  });
  return faults;
}
