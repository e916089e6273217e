import { mkdirSync } from 'node:fs';
import { openAt, serveBuilt } from './serve-built.ts';

/** The pictures of the README, made from the app as it is now: `npm run screenshots`. */
const shots = [
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
    name: 'laptop',
    hash: '#/lesson/abccd?at=e0.b2.dW_xh',
    locale: 'id-ID',
    width: 1366,
    height: 625,
  },
] as const;

const folder = 'docs/screenshots';
mkdirSync(folder, { recursive: true });
const served = await serveBuilt();
for (const { name, hash, locale, width, height } of shots) {
  const page = await openAt(served, hash, { width, height }, { locale });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${folder}/${name}.png`);
}
await served.stop();
