import { type Pieces, whole } from '../engine/pieces.ts';
import type { AfterEach } from '../engine/tape/run.ts';
import { roundTo } from '../notation/number.ts';
import { allFiniteInPieces } from '../trace/aside.ts';
import type { Program } from '../trace/program/program.ts';
import { lossOf, nextGiven, runInPieces, type Trace } from '../trace/trace.ts';

const interval = 10;
const mostBeside = 2;
/** Numbers that may be kept of the epochs of one program: 64 MB. */
const mostNumbersKept = 8_000_000;

/**
 * The epochs of one program. Weights and optimizer memory are kept at every tenth epoch, further apart where that is
 * too much; any other epoch is run again from there, so that going back shows the very same numbers. Only the latest
 * trace is alive, and at most two that were asked for beside it.
 */
export class Epochs {
  readonly program: Program;
  private readonly after: AfterEach | undefined;
  private kept: readonly Float64Array[];
  /** Epochs from one that is kept to the next. */
  private apart = interval;
  private readonly mostKept: number;
  private readonly losses: number[] = [];
  private current: Trace | undefined;
  private besides: readonly Trace[] = [];

  /** @param decimals rounds every result as one does on paper; undefined keeps all digits. */
  constructor(program: Program, decimals?: number, mostKept = mostNumbersKept) {
    this.program = program;
    this.mostKept = mostKept;
    this.kept = [program.given];
    this.after = decimals === undefined ? undefined : roundEach(decimals);
  }

  /** The whole trace of an epoch, from 0. */
  trace(epoch: number): Trace {
    return whole(this.traceInPieces(epoch));
  }

  private *traceInPieces(epoch: number): Pieces<Trace> {
    if (this.current?.epoch === epoch) return this.current;
    this.current = yield* this.reach(epoch);
    return this.current;
  }

  /** How many numbers are kept to go back to, beside those of the example itself. */
  get numbersKept(): number {
    return this.kept.slice(1).reduce((all, given) => all + given.length, 0);
  }

  /** Whether the trace of an epoch is there already. */
  has(epoch: number): boolean {
    return this.current?.epoch === epoch;
  }

  /** The trace of another epoch while the latest one stays alive, to look up what it left behind. */
  beside(epoch: number): Trace {
    const known = [this.current, ...this.besides].find((trace) => trace?.epoch === epoch);
    if (known !== undefined) return known;
    const trace = whole(this.reach(epoch));
    this.besides = [trace, ...this.besides].slice(0, mostBeside);
    return trace;
  }

  /** The loss of every epoch that has been run, from epoch 0. */
  curve(): readonly number[] {
    return this.losses;
  }

  /** The last epoch up to `epoch` whose loss and weights are all finite. */
  lastFinite(epoch: number): number {
    return whole(this.lastFiniteInPieces(epoch));
  }

  /** The same in pieces. */
  *lastFiniteInPieces(epoch: number): Pieces<number> {
    for (let at = (this.current?.epoch ?? 0) + 1; at <= epoch; at++)
      if (!(yield* allFiniteInPieces(yield* this.traceInPieces(at)))) return at - 1;
    const isLast = yield* allFiniteInPieces(yield* this.traceInPieces(epoch));
    return isLast ? epoch : Math.max(0, epoch - 1);
  }

  private *reach(epoch: number): Pieces<Trace> {
    const start = Math.min(Math.floor(epoch / this.apart), this.kept.length - 1);
    let trace =
      this.currentBetween(start * this.apart, epoch) ??
      (yield* this.run(start * this.apart, this.kept[start] ?? this.program.given));
    while (trace.epoch < epoch) trace = yield* this.run(trace.epoch + 1, nextGiven(trace));
    return trace;
  }

  private currentBetween(from: number, to: number): Trace | undefined {
    const at = this.current?.epoch;
    return at !== undefined && at >= from && at < to ? this.current : undefined;
  }

  /** Keeps what an epoch starts from, where it is its turn; where that gets too much, only every second of them. */
  private keep(epoch: number, given: Float64Array): void {
    if (epoch !== this.apart * this.kept.length) return;
    this.kept = [...this.kept, given];
    while (this.kept.length > 1 && (this.kept.length - 1) * given.length > this.mostKept) {
      this.kept = this.kept.filter((_, at) => at % 2 === 0);
      this.apart *= 2;
    }
  }

  private *run(epoch: number, given: Float64Array): Pieces<Trace> {
    const trace = yield* runInPieces(this.program, {
      epoch,
      given,
      ...(this.after === undefined ? {} : { after: this.after }),
    });
    this.keep(epoch, given);
    const loss = lossOf(trace);
    if (loss !== undefined) this.losses[epoch] = loss;
    return trace;
  }
}

/** Rounds every result in place, as on a blackboard. */
const roundEach =
  (decimals: number): AfterEach =>
  (numbers, from, size) => {
    for (let i = from; i < from + size; i++) numbers[i] = roundTo(numbers[i] ?? 0, decimals);
  };
