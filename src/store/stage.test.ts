import { beforeEach, expect, test } from 'vitest';
import { setNumber } from '../example/edit/place.ts';
import { lesson as abccd } from '../lessons/abccd/lesson.ts';
import { goToEpoch, goToStep, openSubject } from './actions.ts';
import { edit } from './edit.ts';
import { type StageParts, selectParts } from './stage.ts';
import { initialState, useStore } from './store.ts';

const subject = { slug: 'abccd', title: 'ABCCD', example: abccd.example, lesson: abccd };

beforeEach(() => {
  useStore.setState({ ...initialState, language: 'en' });
  openSubject(subject, undefined);
});

/** Names the parts that an act leaves as they are. */
function keptBy(act: () => void): readonly string[] {
  const before = selectParts(useStore.getState());
  act();
  const after = selectParts(useStore.getState());
  expect(before).toBeDefined();
  return Object.entries(after ?? {})
    .filter(([name, part]) => before?.[name as keyof StageParts] === part)
    .map(([name]) => name);
}

test('while nothing is open there is no stage', () => {
  useStore.setState({ subject: undefined });
  expect(selectParts(useStore.getState())).toBeUndefined();
});

test('what does not concern the step keeps all parts', () => {
  expect(keptBy(() => useStore.setState({ row: 2, litRef: 'h' }))).toEqual([
    'stage',
    'run',
    'frame',
    'hand',
    'step',
  ]);
});

test('a step keeps the run, and within a phase how symbols are written', () => {
  expect(keptBy(() => goToStep(1))).toEqual(['run', 'frame', 'hand']);
  expect(keptBy(() => goToStep(50))).toEqual(['run']);
});

test('an edit of a weight keeps the frame and the step', () => {
  const kept = keptBy(() =>
    edit((example) => setNumber(example, { kind: 'layer', layer: 0, name: 'W_xh' }, 0, 1, -0.25)),
  );
  expect(kept).toEqual(['frame', 'step']);
});

test('another epoch has its own run', () => {
  expect(keptBy(() => goToEpoch(1))).not.toContain('run');
});

test('another way of writing keeps the step', () => {
  expect(keptBy(() => useStore.setState({ decimalSign: 'comma' }))).toEqual(['step']);
  expect(keptBy(() => useStore.setState({ notation: 'pytorch' }))).toEqual(['run', 'step']);
});
