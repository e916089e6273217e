/** A test of either runner, and how long it took. */
export interface Timed {
  readonly name: string;
  readonly seconds: number;
}

/** The tests in Vitest's JSON report. */
export const timedVitest = (report: unknown): readonly Timed[] =>
  listAt(report, 'testResults').flatMap((file) =>
    listAt(file, 'assertionResults').map((each) => ({
      name: `${shorten(textAt(file, 'name'))} › ${textAt(each, 'fullName')}`,
      seconds: numberAt(each, 'duration') / 1000,
    })),
  );

/** The tests in Playwright's JSON report. */
export const timedPlaywright = (report: unknown): readonly Timed[] =>
  listAt(report, 'suites').flatMap((suite) => timedSuite(suite, textAt(suite, 'file')));

function timedSuite(suite: unknown, file: string): readonly Timed[] {
  const own = listAt(suite, 'specs').map((spec) => ({
    name: `e2e/${file} › ${textAt(spec, 'title')}`,
    seconds: durationOf(spec) / 1000,
  }));
  return [...own, ...listAt(suite, 'suites').flatMap((inner) => timedSuite(inner, file))];
}

const durationOf = (spec: unknown): number =>
  listAt(spec, 'tests')
    .flatMap((each) => listAt(each, 'results'))
    .reduce<number>((sum, result) => sum + numberAt(result, 'duration'), 0);

/** A line for each of the tests that took longest. */
export function slowest(tests: readonly Timed[], count: number): readonly string[] {
  const sorted = tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, count);
  return sorted.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
}

const shorten = (path: string): string => path.replace(/^.*[\\/](?=src[\\/])/, '');

const memberOf = (container: unknown, name: string): unknown =>
  typeof container === 'object' && container !== null ? Reflect.get(container, name) : undefined;

function listAt(container: unknown, name: string): readonly unknown[] {
  const value = memberOf(container, name);
  return Array.isArray(value) ? value : [];
}

function textAt(container: unknown, name: string): string {
  const value = memberOf(container, name);
  return typeof value === 'string' ? value : '';
}

function numberAt(container: unknown, name: string): number {
  const value = memberOf(container, name);
  return typeof value === 'number' ? value : 0;
}
