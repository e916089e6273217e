import { expect, test } from 'vitest';
import { lessonBySlug } from '../lessons/every-lesson.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { runHere } from '../testing/run-here.ts';
import { lessonCommand } from './lesson-command.ts';
import { textFaults } from './lesson-faults.ts';

const abccd = lessonBySlug('abccd') as Lesson;

test('says the losses, the steps and that nothing is missing', async () => {
  const { code, out } = await runHere(lessonCommand, ['abccd']);
  const lines = out.split('\n');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^abccd: loss 5\.65193143844\d+, after one update 5\.10709243731\d+$/);
  expect(lines[1]).toBe('66 steps:');
  expect(lines).toContain('  f2.W_hh *');
  expect(lines.at(-2)).toBe('texts: nothing missing');
});

test.each([[[]], [['no-such-lesson']], [['abccd', 'hello']]])(
  '%j: says what is wanted',
  async (args) => {
    const { code, error } = await runHere(lessonCommand, args);
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/^usage: .*SLUG.*abccd bidirectional /),
    ]);
  },
);

test('texts that lack something are named with what is wanted', () => {
  const { id, en } = abccd.text;
  const [first, ...others] = en.recall;
  const planted = {
    ...en,
    summary: en.summary.slice(0, 5),
    notes: { ...en.notes, 'f9.h': 'Here.' },
    recall: [{ ...first, answer: 7, question: ' x_{t}' }, ...others],
  };
  const faults = textFaults({ ...abccd, text: { id, en: planted } } as Lesson);
  expect(faults).toEqual([
    'en: notes: found 15, wanted 8 to 14',
    'en: summary: found 5, wanted 6',
    'en: notes.f9.h: found no such step, wanted one that `npm run lesson` prints',
    'en: recall.0: found no option 7, wanted the right one',
    'en: recall.0.question: found LaTeX, wanted plain text:  x_{t}',
    'en: recall.0.question: found a space too many:  x_{t}',
    'en: found other places or right answers than in Indonesian, wanted the same',
  ]);
});
