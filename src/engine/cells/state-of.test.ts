import { describe, expect, test } from 'vitest';
import { cells } from './index.ts';
import { stateOf } from './state-of.ts';

describe('the state that equations carry', () => {
  test.each(cells.map(({ id, equations, state }) => [id, equations, state] as const))(
    'is that of the built-in cell: %s',
    (_, equations, state) => expect(stateOf(equations)).toEqual(state),
  );

  test('begins with h, also where only another name is read', () => {
    expect(stateOf('c = x + c_prev\nh = tanh(c)')).toEqual(['h', 'c']);
  });

  test('leaves out what is only read, and what stands in a note', () => {
    expect(stateOf('h = tanh(x + q_prev)  # not q_prev, not c_prev\n# c = c_prev')).toEqual(['h']);
    expect(stateOf('h = x # h_prev')).toEqual([]);
  });
});
