import type { Example } from '../example/example.ts';
import type { Trial } from '../lessons/beside.ts';
import { nodeOf } from '../trace/block.ts';
import { runTrace } from '../trace/trace.ts';
import { answersOf } from './answers.ts';
import { frameOf } from './frames.ts';

/** How many sequences of a trial a network answers rightly. */
export const rightIn = (example: Example, { sequences }: Trial): number =>
  answersOf(runTrace(frameOf(example).program), sequences).filter(({ right }) => right).length;

/** How many numbers the layers of a network learn; those of its readout do not count. */
export function layerSize(example: Example): number {
  const { program } = frameOf(example);
  return program.parameters
    .filter(({ part }) => part === 'layer')
    .map(({ node }) => nodeOf(program, node))
    .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
