import { compile } from '../../trace/program/compile.ts';
import { fill, structureOf } from '../../trace/program/fill.ts';
import type { Program } from '../../trace/program/program.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { gradientNorms, straightNorms } from './chain.ts';
import { buildExample } from './example.ts';
import type { CellName, Settings } from './settings.ts';

/** One cell run once, and what the chart shows of it. Index 0 is timestep 1. */
export interface CellRun {
  readonly cell: CellName;
  readonly trace: Trace;
  /** Tells examples apart whose tapes differ. */
  readonly structure: string;
  /** ‖∂L_T/∂h_t‖ */
  readonly norms: readonly number[];
  /** ‖∂L_T/∂c_t‖ of an LSTM. */
  readonly memoryNorms: readonly number[] | undefined;
  /** What the gates of the straight way alone would carry back: of c in the LSTM, of h in the GRU. */
  readonly straight: readonly number[] | undefined;
}

/** A cell made ready to run. */
export type Prepared = Pick<CellRun, 'cell' | 'structure'> & { readonly program: Program };

/** Builds and compiles the example of a cell, on the tape of the run before where that fits. */
export function prepareCell(settings: Settings, cell: CellName, before?: CellRun): Prepared {
  const example = buildExample(settings, cell);
  const structure = structureOf(example);
  const program =
    before?.structure === structure ? fill(before.trace.program, example) : compile(example);
  return { cell, structure, program };
}

/** Runs a cell forward and back, and reads off what the chart shows. */
export function runPrepared({ cell, structure, program }: Prepared): CellRun {
  const trace = runTrace(program);
  return {
    cell,
    trace,
    structure,
    norms: gradientNorms(trace, 'h'),
    memoryNorms: cell === 'lstm' ? gradientNorms(trace, 'c') : undefined,
    straight: cell === 'rnn' ? undefined : straightNorms(trace, cell === 'lstm' ? 'c' : 'h'),
  };
}

/** Both at once. */
export const runCell = (settings: Settings, cell: CellName, before?: CellRun): CellRun =>
  runPrepared(prepareCell(settings, cell, before));

/** The factor per timestep that leads from ‖∂L_T/∂h_T‖ to ‖∂L_T/∂h_1‖: their ratio's (T − 1)-th root. */
export function meanFactor(norms: readonly number[]): number {
  const [first = 0, last = 0] = [norms[0], norms.at(-1)];
  return (first / last) ** (1 / Math.max(1, norms.length - 1));
}
