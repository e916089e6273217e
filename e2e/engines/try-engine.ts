import { type Engine, NoAnswer } from './engine.ts';
import { floatFaults, widthFaults } from './narrow.ts';
import type { Walk } from './stops.ts';
import type { Tried } from './table.ts';
import { type Looks, type Walked, walkPage } from './walk.ts';

export interface Course {
  readonly start: () => Promise<Engine>;
  readonly origin: string;
  readonly pages: readonly Walk[];
  /** The looks that a page is compared with; undefined in the engine that sets them. */
  readonly wanted: (page: string) => Promise<Looks | undefined>;
  readonly onPage: (page: string, walked: Walked) => void;
}

/** Walks all pages in an engine; one that froze is started anew for the next page. */
export async function tryEngine({ start, origin, pages, wanted, onPage }: Course): Promise<Tried> {
  const begin = async (): Promise<Engine> => {
    const begun = await start();
    await begun.resize(1366, 625); // the inside of a browser on a 1366×768 laptop
    return begun;
  };
  const began = Date.now();
  let engine = await begin();
  const walked = new Map<string, Walked>();
  try {
    for (const walk of pages) {
      const one = await walkPage(engine, origin, walk, await wanted(walk.page));
      walked.set(walk.page, one);
      onPage(walk.page, one);
      if (!one.isFrozen) continue;
      await engine.quit();
      engine = await begin();
    }
    const layout = await layoutFaults(engine, origin, pages);
    return { name: engine.name, walked, layout, seconds: (Date.now() - began) / 1000 };
  } finally {
    await engine.quit();
  }
}

async function layoutFaults(
  engine: Engine,
  origin: string,
  pages: readonly Walk[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  try {
    for await (const fault of widthFaults(engine, origin, pages)) faults.push(fault);
    for await (const fault of floatFaults(engine, origin)) faults.push(fault);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    faults.push(`layout: ${error.message}`);
  }
  return faults;
}
