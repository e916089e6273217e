import type { Example } from '../example/example.ts';
import type { Timeline } from '../timeline/step.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';
import type { Program } from '../trace/program/program.ts';
import { refill, structureOf } from '../trace/program/refill.ts';
import { retune } from '../trace/program/retune.ts';

interface Frame {
  readonly structure: string;
  readonly program: Program;
  readonly timeline: Timeline;
}

/** The latest structures, oldest first: an edit of numbers takes the tape and the steps of its structure. */
const frames = new Map<string, Frame>();
const mostKept = 8;

/**
 * The program of an example and its timeline; where only numbers and tokens differ from an example before, the tape
 * and the steps of that one.
 * @throws Fault where the example cannot run.
 */
export function frameOf(example: Example): Frame {
  const latest = [...frames.values()].at(-1);
  const tuned = latest && retune(latest.program, example);
  const frame = latest && tuned ? { ...latest, program: tuned } : frameOfStructure(example);
  frames.delete(frame.structure); // the latest stands last
  frames.set(frame.structure, frame);
  const [oldest] = frames.keys();
  if (frames.size > mostKept && oldest !== undefined) frames.delete(oldest);
  return frame;
}

function frameOfStructure(example: Example): Frame {
  const structure = structureOf(example);
  const known = frames.get(structure);
  const program = known === undefined ? compile(example) : refill(known.program, example);
  return { structure, program, timeline: known?.timeline ?? buildTimeline(program) };
}
