import { type Pieces, whole } from '../engine/pieces.ts';
import type { Example } from '../example/example.ts';
import type { Timeline } from '../timeline/step.ts';
import { timelineInPieces } from '../timeline/timeline.ts';
import { compileInPieces } from '../trace/program/compile.ts';
import { differInWeightsAlone, fill, structureOf } from '../trace/program/fill.ts';
import type { Program } from '../trace/program/program.ts';

interface Frame {
  readonly structure: string;
  readonly program: Program;
  readonly timeline: Timeline;
}

/** The latest structures, oldest first: an edit of numbers takes the tape and the steps of its structure. */
const frames = new Map<string, Frame>();
const mostKept = 8;
const mostNodes = 400_000;

/**
 * The program of an example and its timeline; where only numbers and tokens differ from an example before, the tape
 * and the steps of that one.
 * @throws Fault where the example cannot run.
 */
export const frameOf = (example: Example): Frame => whole(frameInPieces(example));

/** The same in pieces. @throws Fault where the example cannot run. */
export function* frameInPieces(example: Example): Pieces<Frame> {
  const latest = [...frames.values()].at(-1);
  const isTuned = latest && differInWeightsAlone(latest.program.example, example);
  const frame = isTuned
    ? { ...latest, program: fill(latest.program, example) }
    : yield* frameOfStructure(example);
  frames.delete(frame.structure); // the latest stands last
  frames.set(frame.structure, frame);
  dropOldest();
  return frame;
}

/** Keeps few structures, and of large ones only the latest. */
function dropOldest(): void {
  for (const oldest of [...frames.keys()].slice(0, -1)) {
    const kept = [...frames.values()].map(({ program }) => program.tape.nodes.length);
    const nodes = kept.reduce((sum, each) => sum + each, 0);
    if (frames.size <= mostKept && nodes <= mostNodes) return;
    frames.delete(oldest);
  }
}

function* frameOfStructure(example: Example): Pieces<Frame> {
  const structure = structureOf(example);
  const known = frames.get(structure);
  const program =
    known === undefined ? yield* compileInPieces(example) : fill(known.program, example);
  yield;
  const timeline = known?.timeline ?? (yield* timelineInPieces(program));
  return { structure, program, timeline };
}
