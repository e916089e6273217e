import { expect, test } from 'vitest';
import { type Host, isWhatItSays, KeptFiles } from './kept-files.ts';

const scope = 'https://a.org/app/';
const files = ['index.html', 'assets/a-1.js', 'assets/b-1.js', 'data/names.txt'].map((url) => ({
  url,
  revision: url.startsWith('assets') ? null : 'r1',
}));

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  txt: 'text/plain',
};
const good = (address: string): Response =>
  new Response(address, {
    headers: { 'content-type': types[address.split('.').at(-1) ?? ''] ?? '' },
  });
const page = (): Response => new Response('<p>', { headers: { 'content-type': 'text/html' } });

/** A host whose answers can be changed, with shelves as browsers have them. */
function hostOf(answers: Map<string, () => Response | undefined>) {
  const shelves = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const open = async (name: string) => {
    const shelf = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, shelf);
    return {
      match: async (address: string) => shelf.get(address)?.clone(),
      put: async (address: string, response: Response) => void shelf.set(address, response),
      keys: async () => [...shelf.keys()].map((url) => ({ url })),
    };
  };
  const host = {
    scope,
    shelves: {
      open,
      keys: async () => [...shelves.keys()],
      delete: async (name: string) => shelves.delete(name),
    },
    fetch: async ({ url }: Request) => {
      asked.push(url);
      const answer = (answers.get(url) ?? (() => good(url)))();
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return answer;
    },
  } as unknown as Host;
  return { host, asked, shelves };
}

const at = (url: string): string => new URL(url, scope).href;
const textOf = async (kept: KeptFiles, url: string, cache: RequestCache = 'default') =>
  (await kept.answer(new Request(at(url), { cache })))?.text();
const notThere = () => new Response('', { status: 404 });

test.each([
  ['is not there', notThere],
  ['is answered with a page', page],
  ['does not come', () => undefined],
])(
  'a file that %s costs only itself, and is put back when it is there again',
  async (_, answer) => {
    const answers = new Map([[at('assets/a-1.js'), answer as () => Response | undefined]]);
    const { host, asked, shelves } = hostOf(answers);
    const kept = new KeptFiles(files, host);
    await kept.install();
    const [shelf] = shelves.values();
    expect([...(shelf?.keys() ?? [])].sort()).toEqual(
      ['assets/b-1.js', 'data/names.txt', 'index.html'].map(at),
    );
    answers.clear();
    expect(await textOf(kept, 'assets/a-1.js')).toBe(at('assets/a-1.js'));
    const count = asked.length;
    expect(await textOf(kept, 'assets/a-1.js')).toBe(at('assets/a-1.js'));
    expect(asked.length, 'it is kept').toBe(count);
  },
);

test('what is missing is fetched at the next visit', async () => {
  const answers = new Map<string, () => Response | undefined>([[at('assets/a-1.js'), notThere]]);
  const { host, shelves } = hostOf(answers);
  const kept = new KeptFiles(files, host);
  await kept.install();
  answers.clear();
  await kept.fill();
  expect([...shelves.values()][0]?.size).toBe(4);
});

test('without the page itself nothing is kept in place of what was', async () => {
  const { host } = hostOf(new Map([[`${scope}index.html`, notThere]]));
  await expect(new KeptFiles(files, host).install()).rejects.toThrow('index.html');
});

test('with the host gone all is answered, the folder by its page, whatever stands behind ?', async () => {
  const { host, asked } = hostOf(new Map());
  const kept = new KeptFiles(files, host);
  await kept.install();
  const count = asked.length;
  expect(await textOf(kept, '')).toBe(at('index.html'));
  expect(await textOf(kept, 'data/names.txt?x=1')).toBe(at('data/names.txt'));
  expect(asked.length).toBe(count);
  expect(await textOf(kept, 'other.txt')).toBeUndefined();
});

test('a request past the caches goes to the host, and to what is kept where the host is gone', async () => {
  const answers = new Map<string, () => Response | undefined>();
  const { host, asked } = hostOf(answers);
  const kept = new KeptFiles(files, host);
  await kept.install();
  const count = asked.length;
  expect(await textOf(kept, 'assets/a-1.js', 'reload')).toBe(at('assets/a-1.js'));
  expect(asked.length).toBe(count + 1);
  expect(await textOf(kept, 'index.html', 'reload')).toBe(at('index.html'));
  expect(asked.length, 'the page stays that of its release').toBe(count + 1);
  for (const answer of [() => undefined, notThere, page]) {
    answers.set(at('assets/a-1.js'), answer);
    expect(await textOf(kept, 'assets/a-1.js', 'reload')).toBe(at('assets/a-1.js'));
  }
});

test('the next release takes over what is the same, and leaves the one before to pages still open', async () => {
  const { host, asked, shelves } = hostOf(new Map());
  const first = new KeptFiles(files, host);
  await first.install();
  await first.takeOver();
  const count = asked.length;
  const next = new KeptFiles(
    files.map((file) => ({
      ...file,
      url: file.url.replace('a-1', 'a-2'),
      revision: file.revision && 'r2',
    })),
    host,
  );
  await next.install();
  expect(asked.slice(count).sort()).toEqual(
    ['assets/a-2.js', 'data/names.txt', 'index.html'].map(at),
  );
  await next.takeOver();
  expect(shelves.size).toBe(2);
  expect(await textOf(next, 'assets/a-1.js'), 'asked for by an old page').toBe(at('assets/a-1.js'));
  const last = releaseOf(host, 'r3');
  await last.install();
  await last.takeOver();
  expect(shelves.size, 'two releases at most').toBe(2);
});

const releaseOf = (host: Host, revision: string): KeptFiles =>
  new KeptFiles(
    [
      { url: 'index.html', revision },
      { url: `assets/of-${revision}.js`, revision: null },
    ],
    host,
  );

test('pages stay open through a release that never answered, and one that is being fetched is left alone', async () => {
  const { host, shelves } = hostOf(new Map());
  const [first, unused, second, next] = ['r1', 'r2', 'r3', 'r4'].map((revision) =>
    releaseOf(host, revision),
  ) as [KeptFiles, KeptFiles, KeptFiles, KeptFiles];
  await first.install();
  await first.takeOver();
  await unused.install(); // waits, and is overtaken by the one after it
  await second.install();
  await next.install();
  await second.takeOver();
  expect(await textOf(second, 'assets/of-r1.js'), 'for pages of the first').toBeDefined();
  expect(await textOf(second, 'assets/of-r2.js')).toBeUndefined();
  expect(await textOf(second, 'assets/of-r4.js')).toBeDefined();
  expect(shelves.size).toBe(3);
});

test('a release that is taken back answers again, and pages of the one between stay open', async () => {
  const { host, shelves } = hostOf(new Map());
  for (const revision of ['r1', 'r2', 'r1']) {
    const release = releaseOf(host, revision);
    await release.install();
    await release.takeOver();
  }
  const next = releaseOf(host, 'r3');
  await next.install();
  await next.takeOver();
  expect(await textOf(next, 'assets/of-r1.js')).toBeDefined();
  expect(await textOf(next, 'assets/of-r2.js')).toBeUndefined();
  expect(shelves.size).toBe(2);
});

test('where the shelves are closed all is left to the host', async () => {
  const { host } = hostOf(new Map());
  const refuse = () => Promise.reject(new DOMException('closed', 'InvalidStateError'));
  const kept = new KeptFiles(files, {
    ...host,
    shelves: { open: refuse, keys: refuse, delete: refuse },
  });
  expect(await textOf(kept, 'index.html')).toBeUndefined();
  expect(await textOf(kept, 'other.txt')).toBeUndefined();
});

test('a page is no script, and no font', () => {
  expect(isWhatItSays('a.js', page())).toBe(false);
  expect(isWhatItSays('a.woff2', page())).toBe(false);
  expect(isWhatItSays('index.html', page())).toBe(true);
});
