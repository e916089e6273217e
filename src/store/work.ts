import type { Pieces } from '../engine/pieces.ts';
import type { Example } from '../example/example.ts';
import { checkTraceInPieces } from './check-trace.ts';
import { areQuick, costOf, isAsked, isQuick } from './check-work.ts';
import { inTurns } from './in-turns.ts';
import { beginWork, stopWork } from './job.ts';
import { prepare, prepareInPieces } from './selectors.ts';
import { useStore } from './store.ts';
import { tellFault } from './tell-fault.ts';

/** Examples whose first epoch has been computed in pieces, and found finite. */
const computed = new WeakSet<Example>();
let latest: WeakRef<Example> | undefined;

/**
 * Whether an example can be shown at an epoch without the page standing still over it.
 * @throws Fault where it is more than a page can hold
 */
export function isReady(example: Example, epoch = 0, isRounded = roundsNow()): boolean {
  const isSmall = isQuick(example);
  if (isSmall && epoch === 0) return true;
  if (!isSmall && !computed.has(example)) return false;
  const { program, exact, paper } = prepare(example);
  const chosen = isRounded ? paper : exact;
  if (program.step === undefined || chosen.has(epoch)) return true;
  return isSmall && areQuick(example, chosen.runsTo(epoch));
}

const roundsNow = (): boolean => useStore.getState().paper;

/**
 * Makes an example ready to be shown at an epoch, in pieces between which the page goes on. Where that takes long the reader
 * is asked before. What was asked about or computed before is left.
 * @returns false where the reader left it
 * @throws Fault where the example does not compile, or its numbers are not finite
 */
export async function makeReady(
  example: Example,
  epoch = 0,
  isRounded = roundsNow(),
): Promise<boolean> {
  stopWork();
  const cost = costOf(example);
  if (isReady(example, epoch, isRounded)) return true;
  const { answered, isStopped, end } = beginWork();
  try {
    if (isAsked(cost) && !isOpenAlready(example)) {
      useStore.setState({ work: { stage: 'asked', ...cost } });
      if (!(await answered)) return false;
    }
    useStore.setState({ work: { stage: 'running', ...cost } });
    if (!(await inTurns(compute(example, epoch, isRounded), isStopped))) return false;
    computed.add(example);
    latest = new WeakRef(example);
    return true;
  } finally {
    end();
  }
}

/** Acts when an example can be shown at an epoch, where the same subject is still open then; says so where it cannot. */
export function whenReady(
  example: Example,
  epoch: number,
  act: () => void,
  isRounded = roundsNow(),
): void {
  if (isReady(example, epoch, isRounded)) {
    act();
    return;
  }
  const { subject } = useStore.getState();
  makeReady(example, epoch, isRounded)
    .then((isDone) => {
      if (isDone && useStore.getState().subject === subject) act();
    })
    .catch(tellFault);
}

/** Whether the reader has agreed to an example like it: one that cost about as much is open. */
function isOpenAlready(example: Example): boolean {
  const open = useStore.getState().subject?.example;
  if (open === undefined || !computed.has(open)) return false;
  return costOf(example).seconds < 1.5 * costOf(open).seconds;
}

function* compute(example: Example, epoch: number, isRounded: boolean): Pieces<void> {
  const { program, exact, paper } = yield* prepareInPieces(example);
  if (!computed.has(example)) {
    yield* exact.lastFiniteInPieces(0);
    yield* checkTraceInPieces(exact.beside(0));
  }
  yield* (isRounded ? paper : exact).lastFiniteInPieces(program.step === undefined ? 0 : epoch);
}

/** The example that was computed last, where another says the very same; else that other one. */
export function knownOf(example: Example): Example {
  const known = latest?.deref();
  return known !== undefined && isSame(known, example) ? known : example;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  const entries = Object.entries(other);
  const kept = new Map(Object.entries(one));
  return (
    Array.isArray(one) === Array.isArray(other) &&
    kept.size === entries.length &&
    entries.every(([key, value]) => kept.has(key) && isSame(kept.get(key), value))
  );
}
