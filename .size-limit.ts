import { firstScreenFiles } from './e2e/first-screen.ts';

/** What a reader downloads before the first formula; KaTeX comes afterwards. */
export default [
  { name: 'first screen', path: firstScreenFiles('dist'), gzip: true, limit: '200 kB' },
];
