import { describe, expect, test } from 'vitest';
import { setNumber, withEntry } from '../example/edit/place.ts';
import { resizeHidden, resizeSequence } from '../example/edit/resize.ts';
import { renameToken } from '../example/edit/vocabulary.ts';
import type { Example } from '../example/example.ts';
import { lesson } from '../lessons/abccd/lesson.ts';
import { changedNumbers } from './changed-numbers.ts';
import { compile } from './program/compile.ts';

const { example } = lesson;

/** What has changed after an edit, as a name, a timestep where there is one, row and column. */
function changes(edited: Example, original: Example = example): readonly string[] {
  const program = compile(edited);
  return changedNumbers(program, compile(original)).map(({ node, i, j }) => {
    const { name = '', t, given } = program.tape.nodes[node] ?? {};
    return `${given} ${name}${t === undefined ? '' : ` t=${t}`} ${i},${j}`;
  });
}

describe('numbers that the reader has changed are named by their place, others are not', () => {
  const table: readonly (readonly [string, Example, readonly string[]])[] = [
    ['nothing', example, []],
    [
      'a weight',
      setNumber(example, { kind: 'layer', layer: 0, name: 'W_xh' }, 1, 2, 0.5),
      ['parameter W_xh 1,2'],
    ],
    [
      'a bias of the readout',
      setNumber(example, { kind: 'readout', name: 'b_y' }, 3, 0, 0.5),
      ['parameter b_y 3,0'],
    ],
    [
      'an initial state that was not given',
      setNumber(example, { kind: 'state', layer: 0, name: 'h' }, 2, 0, -0.5),
      ['state h t=0 2,0'],
    ],
    [
      'an input token',
      withEntry(example, 'inputs', 2, 'D'),
      ['input x t=2 1,0', 'input x t=2 3,0'],
    ],
    [
      'an input that is numbers',
      withEntry(example, 'inputs', 2, [0, 1, 0, 0.25]),
      ['input x t=2 3,0'],
    ],
    ['a token with another name', renameToken(example, 1, 'Z', { of: 'vocabulary' }), []],
    [
      'a weight, with a timestep more',
      resizeSequence(setNumber(example, { kind: 'readout', name: 'b_y' }, 3, 0, 0.5), 5),
      ['parameter b_y 3,0'],
    ],
    ['sizes', resizeHidden(example, 0, 4, undefined), []],
  ];
  test.each(table)('%s', (_, edited, expected) => expect(changes(edited)).toEqual(expected));

  test('a target', () => {
    const edited = withEntry(example, 'targets', 1, 'D');
    expect(changes(edited).map((each) => each.replace(/ \S+ t=/, ' t='))).toEqual([
      'target t=1 1,0',
      'target t=1 3,0',
    ]);
  });
});
