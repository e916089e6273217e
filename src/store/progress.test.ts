import { beforeEach, describe, expect, test } from 'vitest';
import { noteRight, noteVisit, noteWalked } from './note-progress.ts';
import { isDone, noProgress, readProgress, standOf } from './progress.ts';
import { initialState, useStore } from './store.ts';

beforeEach(() => useStore.setState(initialState, true));

const now = () => useStore.getState().progress;

describe('the progress in the path', () => {
  test('remembers what was opened, walked and answered, and where the reader was', () => {
    noteVisit('abccd', 'e0.f2.h');
    noteWalked('abccd');
    noteRight('abccd', 2, 3);
    noteRight('abccd', 2, 3);
    noteVisit('counting');
    expect(now()).toEqual({
      version: 1,
      last: { slug: 'counting' },
      lessons: {
        abccd: { walked: true, right: [2], questions: 3 },
        counting: { walked: false, right: [], questions: 0 },
      },
    });
    expect(readProgress(JSON.stringify(now()))).toEqual(now());
  });

  test('does not change where there is nothing new', () => {
    noteVisit('abccd', 'e0.f2.h');
    noteWalked('abccd');
    const before = now();
    noteVisit('abccd', 'e0.f2.h');
    noteWalked('abccd');
    expect(now()).toBe(before);
  });

  test('counts a lab as done when every question is right', () => {
    noteRight('counting', 0, 2);
    expect(isDone(standOf(now(), 'counting') ?? unseen)).toBe(false);
    noteRight('counting', 1, 2);
    expect(isDone(standOf(now(), 'counting') ?? unseen)).toBe(true);
  });

  test('knows nothing of a lesson that has the name of a method', () => {
    expect(standOf(now(), 'toString')).toBeUndefined();
  });

  const unseen = { walked: false, right: [], questions: 0 };
});

describe('kept progress', () => {
  test('that is not there is none', () => expect(readProgress(null)).toEqual(noProgress));

  test.each(['', '{', '[]', '{"version":2,"lessons":{}}', '{"version":1,"lessons":{"a":1}}'])(
    'that cannot be read is undefined: %s',
    (text) => expect(readProgress(text)).toBeUndefined(),
  );
});
