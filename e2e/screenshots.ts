import { mkdirSync } from 'node:fs';
import { openAt, serveBuilt } from './serve-built.ts';

interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly locale: string;
  readonly width: number;
  readonly height: number;
  /** A button to press first, and what the page says when that is over. */
  readonly run?: { readonly press: string; readonly until: string };
}

/** The pictures of the README, made from the app as it is now: `npm run screenshots`. */
const shots: readonly Shot[] = [
  {
    name: 'forward',
    hash: '#/lesson/abccd?at=e0.f2.a',
    locale: 'en-US',
    width: 1920,
    height: 1080,
  },
  {
    name: 'backward',
    hash: '#/lesson/abccd?at=e0.b3.dh',
    locale: 'en-US',
    width: 1920,
    height: 1080,
  },
  {
    name: 'names',
    hash: '#/lab/names',
    locale: 'en-US',
    width: 1366,
    height: 625,
    run: { press: 'Start training', until: 'Done' },
  },
  {
    name: 'laptop',
    hash: '#/lesson/abccd?at=e0.b2.dW_xh',
    locale: 'id-ID',
    width: 1366,
    height: 625,
  },
];

const folder = 'docs/screenshots';
mkdirSync(folder, { recursive: true });
const served = await serveBuilt();
for (const { name, hash, locale, width, height, run } of shots) {
  const page = await openAt(served, hash, { width, height }, { locale });
  if (run !== undefined) {
    await page.getByRole('button', { name: run.press }).click();
    await page.getByText(run.until, { exact: true }).waitFor({ timeout: 120_000 });
  }
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${folder}/${name}.png`);
}
await served.stop();
