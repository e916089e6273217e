import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, Entry>> };

/** Optional packages (binaries of other platforms) that are named but missing, and foreign addresses. */
function checkLock({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([place, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => findEntry(packages, place, name)?.version === undefined)
      .map((name) => `${place} wants ${name}: pin a release whose binaries are all there`),
    ...(place !== '' && entry.version === undefined && !entry.link
      ? [`${place} has no version: make the lock file from scratch`]
      : []),
    ...(/^(https:\/\/registry\.npmjs\.org\/|$)/.test(entry.resolved ?? '') || entry.link
      ? []
      : [`${place} comes from ${entry.resolved}: wanted the npm registry or no address`]),
  ]);
}

/** The entry that Node would find from a place: the nearest node_modules upwards. */
function findEntry(packages: Lock['packages'], place: string, name: string): Entry | undefined {
  const own = packages[place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`];
  if (own !== undefined || place === '') return own;
  const above = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')));
  return findEntry(packages, above, name);
}

const LOCK: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock file holds the packages of every platform, from nowhere but the npm registry', () => {
  expect(Object.keys(LOCK.packages).length).toBeGreaterThan(100);
  expect(checkLock(LOCK)).toEqual([]);
});

test('a missing optional package, an empty entry and a foreign address are reported', () => {
  const entry = LOCK.packages['node_modules/rolldown'];
  const names = Object.keys(entry?.optionalDependencies ?? {});
  expect(names.length).toBeGreaterThan(5);
  const packages = { ...LOCK.packages };
  delete packages[`node_modules/${names[0]}`];
  packages[`node_modules/${names[1]}`] = {};
  packages['node_modules/react'] = { version: '1.0.0', resolved: 'http://10.0.0.1/react.tgz' };
  expect(checkLock({ packages }).sort()).toEqual([
    expect.stringContaining(`node_modules/${names[1]} has no version`),
    expect.stringContaining('node_modules/react comes from http://10.0.0.1/'),
    expect.stringContaining(`node_modules/rolldown wants ${names[0]}`),
    expect.stringContaining(`node_modules/rolldown wants ${names[1]}`),
  ]);
});
