import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '../lessons/lesson.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';
import { lossOf, nextGiven, runTrace } from '../trace/trace.ts';
import { textFaults } from './lesson-faults.ts';
import type { Command } from './terminal.ts';

const folder = join(import.meta.dirname, '../lessons');
const fileOf = (slug: string): string => join(folder, slug, 'lesson.ts');

/**
 * Prints what one who writes a lesson wants to know: its losses for `expect`, the names of its steps for `notes` (a star
 * where there is one), and what its texts lack. Exit code 1 where they lack something, 2 where there is no such lesson.
 */
export const lessonCommand: Command = async ([slug, ...others], { print, warn }) => {
  if (slug === undefined || others.length > 0 || !existsSync(fileOf(slug))) {
    const slugs = readdirSync(folder).filter((each) => existsSync(fileOf(each)));
    warn(`usage: npm run --silent lesson -- SLUG   (one of ${slugs.join(' ')})`);
    return 2;
  }
  const { lesson }: { lesson: Lesson } = await import(/* @vite-ignore */ fileOf(slug));
  for (const line of linesOf(lesson)) await print(line);
  const faults = textFaults(lesson);
  for (const fault of faults) await print(fault);
  if (faults.length === 0) await print('texts: nothing missing');
  return faults.length === 0 ? 0 : 1;
};

function linesOf({ slug, example, text }: Lesson): readonly string[] {
  const program = compile(example);
  const trace = runTrace(program);
  const updated = lossOf(runTrace(program, { given: nextGiven(trace) }));
  const { steps } = buildTimeline(program);
  const noted = new Set(Object.values(text).flatMap(({ notes }) => Object.keys(notes)));
  return [
    `${slug}: loss ${lossOf(trace)}${example.optimizer === undefined ? '' : `, after one update ${updated}`}`,
    `${steps.length} steps:`,
    ...steps.map(({ position }) => `  ${position}${noted.has(position) ? ' *' : ''}`),
  ];
}
