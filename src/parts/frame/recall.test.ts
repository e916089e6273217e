import { expect, test } from 'vitest';
import { lessons } from '../../lessons/every-lesson.ts';
import type { LessonText, Recall } from '../../lessons/lesson.ts';

type Told = Pick<LessonText, 'recall'>;

const abouts = import.meta.glob<Readonly<Record<string, Told>>>('../../pages/*/about.{en,id}.ts', {
  eager: true,
});

const ofLabs = Object.entries(abouts).flatMap(([path, found]) =>
  Object.values(found).map((text) => [path.slice(3), text] as const),
);
const ofLessons = lessons.flatMap(({ slug, text }) =>
  Object.entries(text).map(([language, told]): readonly [string, Told] => [
    `${slug} ${language}`,
    told,
  ]),
);

/** A text as words between spaces, so that no word is found within another. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** What a reader may not be told for a wrong answer: the text or the reason of the right one. */
function givenAway({ question, options, answer }: Recall): readonly string[] {
  const right = options[answer];
  if (right === undefined) return [`${question}: no option ${answer}`];
  const wrong = options.filter((option) => option !== right);
  return wrong.flatMap(({ text, why }) => {
    const says = right.text.length > 3 && wordsOf(why).includes(wordsOf(right.text));
    const isEmpty = why.trim() === '' || why === right.why;
    return says || isEmpty ? [`${question} / ${text}: ${why}`] : [];
  });
}

test('there are questions of twelve lessons and nine labs, in both languages', () => {
  expect([ofLessons.length, ofLabs.length]).toEqual([24, 18]);
});

test.each([...ofLessons, ...ofLabs])(
  'every wrong answer in %s is told why, without the right one',
  (_, { recall }) => {
    expect(recall.flatMap(givenAway)).toEqual([]);
  },
);
