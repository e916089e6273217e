import { type Engine, NoAnswer, poll } from './engine.ts';
import { choose, fill, isAtRest, numbersShown, says, takeFaults } from './in-page.ts';
import type { Act, Stop, Walk } from './stops.ts';

/** The numbers of every look at a page, by the name of the look. */
export type Looks = ReadonlyMap<string, readonly string[]>;

export interface Walked {
  readonly looks: Looks;
  /** What the browser reported, and where the walk came to an end before its time. */
  readonly faults: readonly string[];
  /** The engine gives no answer any more. */
  readonly isFrozen: boolean;
}

/** So long a page may take to the numbers that are wanted, ms; a training takes longest. */
const untilWanted = 20_000;

/** Walks a page; where numbers are wanted, each look waits for them a while. */
export async function walkPage(
  engine: Engine,
  origin: string,
  { hash, stops }: Walk,
  wanted?: Looks,
): Promise<Walked> {
  const looks = new Map<string, readonly string[]>();
  const faults: string[] = [];
  try {
    await engine.open('about:blank');
    await engine.open(`${origin}${hash}`);
    for (const stop of stops)
      for (let time = 1; ; time++) {
        const name = stop.again ? `${stop.name} ${time}` : stop.name;
        const before = await engine.run(numbersShown, 'nothing');
        for (const act of stop.acts) await perform(engine, act);
        const numbers = await numbersAt(engine, stop, wanted?.get(name));
        looks.set(name, numbers);
        for (const fault of await engine.run(takeFaults)) faults.push(`${name}: ${fault}`);
        if (stop.again !== true || numbers[0] === before[0] || time > 60) break;
      }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const last = [...looks.keys()].at(-1) ?? 'opening';
    faults.push(`after ${last}: ${error.message}`);
    return { looks, faults, isFrozen: error instanceof NoAnswer };
  }
  return { looks, faults, isFrozen: false };
}

async function perform(engine: Engine, act: Act): Promise<void> {
  if ('press' in act) await engine.press(act.press);
  else if ('until' in act) {
    const isSaid = async () => ((await engine.run(says, act.until)) ? true : undefined);
    if ((await poll(isSaid, 90_000)) === undefined) throw new Error(`never says ${act.until}`);
  } else {
    const isDone = async () => {
      const done =
        'choose' in act ? engine.run(choose, act.choose) : engine.run(fill, act.fill, act.text);
      return (await done) ? true : undefined;
    };
    if ((await poll(isDone, 5000)) === undefined)
      throw new Error(`found nothing named ${'choose' in act ? act.choose : act.fill}`);
  }
}

/** The numbers of a look once they are those that are wanted, or for good; without any wanted once they rest. */
async function numbersAt(
  engine: Engine,
  { part = 'body' }: Stop,
  wanted: readonly string[] | undefined,
): Promise<readonly string[]> {
  let numbers: readonly string[] = [];
  let rests = 0;
  const isThere = async (): Promise<true | undefined> => {
    const now = await engine.run(numbersShown, part);
    const isSame = sameNumbers(now, numbers);
    numbers = now;
    if (wanted !== undefined) return sameNumbers(now, wanted) ? true : undefined;
    rests = isSame && (await engine.run(isAtRest)) ? rests + 1 : 0;
    return rests > 2 ? true : undefined;
  };
  await poll(isThere, wanted === undefined ? untilWanted : untilWanted / 3, 120);
  return numbers;
}

export const sameNumbers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
