import type { Lesson, LessonText } from '../lessons/lesson.ts';
import { languages } from '../notation/language.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';

/** Everything a reader reads in a text, with the place where it stands. */
export function proseOf(text: LessonText): readonly (readonly [at: string, said: string])[] {
  const { title, aim, source, parts, notes, summary, recall } = text;
  return [
    ...Object.entries({ title, aim, source }),
    ...parts.flatMap(({ term, meaning }, n) => [
      [`parts.${n}.term`, term] as const,
      [`parts.${n}.meaning`, meaning] as const,
    ]),
    ...Object.entries(notes).map(([at, note]) => [`notes.${at}`, note] as const),
    ...summary.map((line, n) => [`summary.${n}`, line] as const),
    ...recall.flatMap(({ question, options }, n) => [
      [`recall.${n}.question`, question] as const,
      ...options.flatMap(({ text: option, why }, k) => [
        [`recall.${n}.options.${k}`, option] as const,
        [`recall.${n}.options.${k}.why`, why] as const,
      ]),
    ]),
  ];
}

/** What is wrong with the texts of a lesson, one line each: what is found and what is wanted. */
export function textFaults({ text, example }: Lesson): readonly string[] {
  const { steps } = buildTimeline(compile(example));
  const positions = new Set(steps.map(({ position }) => position));
  const structure = JSON.stringify(structureOf(text.id));
  return languages.flatMap((language) => {
    const said = text[language];
    const faults = [
      ...countFaults(said),
      ...Object.keys(said.notes)
        .filter((key) => !positions.has(key))
        .map(
          (key) => `notes.${key}: found no such step, wanted one that \`npm run lesson\` prints`,
        ),
      ...recallFaults(said),
      ...proseOf(said).flatMap(([at, each]) => proseFaults(at, each)),
    ];
    if (JSON.stringify(structureOf(said)) !== structure)
      faults.push('found other places or right answers than in Indonesian, wanted the same');
    return faults.map((fault) => `${language}: ${fault}`);
  });
}

/** How many there should be of each, at least and at most. */
const counts = {
  notes: [8, 14],
  summary: [6, 6],
  recall: [4, 6],
  parts: [1, Number.POSITIVE_INFINITY],
} as const;

function countFaults({ notes, summary, recall, parts }: LessonText): readonly string[] {
  const found = { notes: Object.keys(notes), summary, recall, parts };
  return Object.entries(counts).flatMap(([what, [least, most]]) => {
    const count = found[what as keyof typeof counts].length;
    if (count >= least && count <= most) return [];
    const wanted = most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
    return [`${what}: found ${count}, wanted ${least === most ? least : wanted}`];
  });
}

const recallFaults = ({ recall }: LessonText): readonly string[] =>
  recall.flatMap(({ answer, options }, n) => [
    ...(options[answer] === undefined
      ? [`recall.${n}: found no option ${answer}, wanted the right one`]
      : []),
    ...(new Set(options.map(({ text }) => text)).size < options.length
      ? [`recall.${n}: found an option twice, wanted each once`]
      : []),
  ]);

/** What is wrong with a sentence, by its place. */
export function proseFaults(at: string, said: string): readonly string[] {
  const faults = [];
  if (said.trim() === '') faults.push(`${at}: found nothing, wanted a text`);
  if (/[\\$]|[_^]\{/.test(said)) faults.push(`${at}: found LaTeX, wanted plain text: ${said}`);
  if (/ {2}|^ | $/.test(said)) faults.push(`${at}: found a space too many: ${said}`);
  return faults;
}

/** The places of the texts and the right answers, which must be the same in every language. */
const structureOf = (text: LessonText) => ({
  places: proseOf(text).map(([at]) => at),
  answers: text.recall.map(({ answer }) => answer),
});
