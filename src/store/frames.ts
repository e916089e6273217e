import type { Example } from '../lessons/example.ts';
import type { Timeline } from '../timeline/step.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/compile.ts';
import type { Program } from '../trace/program.ts';
import { refill, structureOf } from '../trace/refill.ts';

interface Frame {
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
  const structure = structureOf(example);
  const known = frames.get(structure);
  const program = known === undefined ? compile(example) : refill(known.program, example);
  const frame = { program, timeline: known?.timeline ?? buildTimeline(program) };
  const [oldest] = frames.keys();
  if (known === undefined && frames.size >= mostKept && oldest !== undefined) frames.delete(oldest);
  frames.set(structure, frame);
  return frame;
}
