import { expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as hello } from '../../lessons/hello/lesson.ts';
import { compile } from '../program/compile.ts';
import { nextGiven, runTrace } from '../trace.ts';
import { changeSigns } from './change-sign.ts';
import { cutRecurrence } from './cut.ts';
import { memoryRows, nodeDifference, sameInputPairs } from './same-input.ts';

test('the two C of ABCCD and the two l of hello are the pairs with the same input', () => {
  expect(sameInputPairs(compile(abccd.example))).toEqual([[3, 4]]);
  expect(sameInputPairs(compile(hello.example))).toEqual([[3, 4]]);
});

test('the same input meets another state before, and with W cut nothing differs but the way there', () => {
  const differing = (example: typeof abccd.example): readonly string[] => {
    const trace = runTrace(compile(example));
    return memoryRows(trace.program, 3, 4)
      .filter(({ nodes }) => nodeDifference(trace, ...nodes).some((each) => each !== 0))
      .map(({ kind }) => kind);
  };
  expect(differing(abccd.example)).toEqual(['before', 'state', 'y']);
  expect(differing(cutRecurrence(abccd.example))).toEqual(['before']);
});

test('the first timestep starts from the initial state', () => {
  const program = compile(abccd.example);
  const before = memoryRows(program, 1, 2).find(({ kind }) => kind === 'before');
  expect(before?.nodes.map((node) => program.tape.nodes[node]?.t)).toEqual([0, 1]);
});

test('a sign says which numbers print larger or smaller in the later run', () => {
  const first = runTrace(compile(abccd.example));
  const second = runTrace(first.program, { epoch: 1, given: nextGiven(first) });
  const node = first.program.parameters.find(({ name }) => name === 'b_y')?.node ?? -1;
  expect(changeSigns(first, second, node)).toEqual([-1, -1, 1, 1]);
  expect(changeSigns(first, first, node)).toEqual([0, 0, 0, 0]);
});
