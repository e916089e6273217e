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
  /** What was computed in pieces and is not asked for yet. */
  private ready: Trace | undefined;
  private checked = 0;

  /** @param decimals rounds every result as one does on paper; undefined keeps all digits. */
  constructor(program: Program, decimals?: number, mostKept = mostNumbersKept) {
    this.program = program;
    this.mostKept = mostKept;
    this.kept = [program.given];
    this.after = decimals === undefined ? undefined : roundEach(decimals);
  }

  /** The whole trace of an epoch, from 0. */
  trace(epoch: number): Trace {
    if (this.current?.epoch === epoch) return this.current;
    this.current = this.known(epoch) ?? whole(this.reach(epoch));
    if (this.current === this.ready) this.ready = undefined;
    return this.current;
  }

  /** How many numbers are kept to go back to, beside those of the example itself. */
  get numbersKept(): number {
    return this.kept.slice(1).reduce((all, given) => all + given.length, 0);
  }

  /** Whether the trace of an epoch is there already. */
  has(epoch: number): boolean {
    return this.known(epoch) !== undefined;
  }

  /** How many epochs are run to find the last finite one up to `epoch`. */
  runsTo(epoch: number): number {
    if (this.has(epoch)) return 0;
    return Math.max(epoch - this.finiteTo(), epoch - this.startOf(epoch) * this.apart + 1);
  }

  /** The trace of another epoch while the latest one stays alive, to look up what it left behind. */
  beside(epoch: number): Trace {
    const known = this.known(epoch);
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

  /** The same in pieces. The latest trace stays the latest until that of the epoch that is found is asked for. */
  *lastFiniteInPieces(epoch: number): Pieces<number> {
    let last: Trace | undefined;
    for (let at = Math.min(this.finiteTo() + 1, epoch); at <= epoch; at++) {
      const next: Trace =
        this.known(at) ??
        (yield* last === undefined ? this.reach(at) : this.run(at, nextGiven(last)));
      if (at > 0 && !(yield* allFiniteInPieces(next))) {
        this.ready = last ?? this.known(at - 1) ?? (yield* this.reach(at - 1));
        return at - 1;
      }
      this.checked = Math.max(this.checked, at);
      last = next;
    }
    this.ready = last;
    return epoch;
  }

  /** The epoch up to which nothing is to be looked at again. */
  private finiteTo(): number {
    return Math.max(this.current?.epoch ?? 0, this.checked);
  }

  private known(epoch: number): Trace | undefined {
    return [this.current, this.ready, ...this.besides].find((trace) => trace?.epoch === epoch);
  }

  /** Which of the kept ones an epoch is run from. */
  private startOf(epoch: number): number {
    return Math.min(Math.floor(epoch / this.apart), this.kept.length - 1);
  }

  private *reach(epoch: number): Pieces<Trace> {
    const start = this.startOf(epoch);
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
