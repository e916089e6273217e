import { allFinite } from '../trace/aside.ts';
import type { Program } from '../trace/program/program.ts';
import { verdictsOf } from '../trace/questions/rightness.ts';
import { nextGiven, runTrace, type Trace } from '../trace/trace.ts';

/** A training beside the one on the screen, epoch by epoch. Keeps the traces of the epochs that are asked for. */
export class Training {
  /** The run of the present epoch. */
  trace: Trace;
  /** The first epoch at which every target is right. */
  firstRight: number | undefined;
  /** Most targets right at any epoch so far. */
  mostRight = 0;
  /** Whether the numbers stopped being finite; the trace is the last finite one. */
  exploded = false;
  readonly kept = new Map<number, Trace>();
  private readonly wanted: readonly number[];

  constructor(program: Program, wanted: readonly number[] = []) {
    this.wanted = wanted;
    this.trace = runTrace(program);
    this.look();
  }

  /** One more epoch, with the update of the present one; false where the numbers explode. */
  advance(): boolean {
    const next = runTrace(this.trace.program, {
      epoch: this.trace.epoch + 1,
      given: nextGiven(this.trace),
    });
    this.exploded = !allFinite(next);
    if (this.exploded) return false;
    this.trace = next;
    this.look();
    return true;
  }

  private look(): void {
    const { epoch } = this.trace;
    const verdicts = verdictsOf(this.trace);
    const right = verdicts.filter((each) => each.right).length;
    this.mostRight = Math.max(this.mostRight, right);
    if (this.firstRight === undefined && right === verdicts.length && right > 0) {
      this.firstRight = epoch;
      this.kept.set(epoch, this.trace);
    }
    if (this.wanted.includes(epoch)) this.kept.set(epoch, this.trace);
  }
}
