import { type Engine, pause, poll } from './engine.ts';
import { choose, clickFirst, floating, frame, isFrameOpen, termLines, tooWide } from './in-page.ts';
import type { Walk } from './stops.ts';

const phones = [320, 360, 375, 390];

/** The pages that are wider than a phone, with how much. */
export async function* widthFaults(
  engine: Engine,
  origin: string,
  walks: readonly Walk[],
): AsyncGenerator<string> {
  await engine.open(`${origin}narrow.html`);
  for (const { page, hash } of walks) {
    await engine.run(frame, hash, phones[0] ?? 320, 800);
    const isOpen = async () => (await engine.run(isFrameOpen)) || undefined;
    if ((await poll(isOpen, 10_000)) === undefined) yield `${page}: does not open in a frame`;
    for (const width of phones) {
      await engine.run(frame, hash, width, 800);
      const fits = async () => (await engine.run(tooWide)) === 0 || undefined;
      await pause(100);
      if ((await poll(fits, 1500)) === undefined)
        yield `${page}: ${await engine.run(tooWide)} px wider than ${width}`;
    }
  }
}

/** What floats above the page: how it is opened on which page, and the share of the height that it may take. */
const floats = [
  { name: 'settings', hash: '#/lesson/abccd', open: 'Pengaturan', most: 0.7 },
  { name: 'share', hash: '#/lesson/abccd', open: 'Bagikan', most: 0.95 },
  { name: 'term', hash: '#/lab/kinds', open: '.term', most: 0.5 },
] as const;

/** Popovers and the share dialog leave most of the page in sight, and terms of the glossary are underlined. */
export async function* floatFaults(engine: Engine, origin: string): AsyncGenerator<string> {
  for (const { name, hash, open, most } of floats) {
    await engine.open('about:blank');
    await engine.open(`${origin}${hash}`);
    if (name === 'term') await until(() => engine.run(choose, 'Bagian-bagiannya'));
    await until(() => engine.run(open.startsWith('.') ? clickFirst : choose, open));
    if (name === 'term') {
      const lines = await engine.run(termLines);
      const wrong = lines.find((line) => line !== 'underline dotted');
      if (wrong !== undefined) yield `term: ${wrong}, wanted underline dotted`;
    }
    const height = async () => (await engine.run(floating)) ?? undefined;
    const share = await poll(height, 5000);
    if (share === undefined) yield `${name}: does not open`;
    else if (share > most) yield `${name}: takes ${Math.round(100 * share)} % of the height`;
    await engine.press('Escape');
  }
}

const until = (isDone: () => Promise<boolean>): Promise<true | undefined> =>
  poll(async () => (await isDone()) || undefined, 10_000);
