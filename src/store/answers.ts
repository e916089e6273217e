import { readAlone } from '../example/edit/show-sequence.ts';
import { type Sequence, wantedOf } from '../example/sequence.ts';
import { tokensOf } from '../scene/tokens.ts';
import { nodeOf } from '../trace/block.ts';
import { exampleAt } from '../trace/questions/carry-on.ts';
import { largestAt } from '../trace/questions/rightness.ts';
import { runTrace, type Trace } from '../trace/trace.ts';
import { frameOf } from './frames.ts';

/** What a network says about a sequence that may not be on the screen. */
export interface Answer {
  readonly sequence: Sequence;
  /** Per timestep that says something: the token picked, or the numbers where the outputs are no tokens. */
  readonly said: readonly (string | readonly number[])[];
  /** Whether every target is met; undefined where there is none, or where no tokens are picked. */
  readonly right: boolean | undefined;
}

/** The answers to sequences with the weights of a run. */
export function answersOf(trace: Trace, sequences: readonly Sequence[]): readonly Answer[] {
  const example = exampleAt(trace);
  return sequences.map((sequence) =>
    answerOf(runTrace(frameOf(readAlone(example, sequence)).program), sequence),
  );
}

function answerOf({ program, values }: Trace, sequence: Sequence): Answer {
  const wanted = wantedOf(sequence);
  const net = program.example.decoder === undefined ? 'encoder' : 'decoder';
  const timesteps = program.timesteps.filter((each) => each.net === net);
  const answers = timesteps.map(({ y }) => {
    if (y === undefined) return undefined;
    const node = nodeOf(program, y);
    const { offset, rows } = node;
    const tokens = rows < 2 ? undefined : tokensOf(program, node);
    return tokens?.[largestAt(program, values, y)] ?? [...values.subarray(offset, offset + rows)];
  });
  const asked = wanted.flatMap((entry, at) =>
    entry === null ? [] : [{ entry, answer: answers[at] }],
  );
  const isJudged = asked.length > 0 && asked.every(({ entry }) => typeof entry === 'string');
  return {
    sequence,
    said: answers.filter((answer) => answer !== undefined),
    right: isJudged ? asked.every(({ entry, answer }) => entry === answer) : undefined,
  };
}
