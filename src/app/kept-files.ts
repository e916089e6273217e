/** A file of the release; its revision where its name does not change with its content. */
export interface ReleaseFile {
  /** Relative to the page. */
  readonly url: string;
  readonly revision: string | null;
}

/** What the worker of the app needs of its host. */
export interface Host {
  /** The folder of the app, with / at its end. */
  readonly scope: string;
  readonly shelves: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** No file, as those have nothing behind ?: where a shelf says which release in turn answered from it. */
const turn = 'index.html?turn';

/** Files that are fetched at the same time. */
const atOnce = 6;

/**
 * Keeps all files of a release for use without a network, on a shelf of its own. The release before stays beside it, for
 * pages that are still open. A file that did not come, or came as something else, is fetched when there is a network again.
 */
export class KeptFiles {
  readonly #host: Host;
  readonly #files: ReadonlyMap<string, ReleaseFile>;
  readonly #prefix: string;
  readonly #name: string;

  constructor(files: readonly ReleaseFile[], host: Host) {
    this.#host = host;
    this.#files = new Map(files.map((file) => [new URL(file.url, host.scope).href, file]));
    this.#prefix = `unroll ${host.scope} `;
    this.#name = `${this.#prefix}${mark(JSON.stringify(files))}`;
  }

  /** Fetches everything. @throws Error where the page itself did not come: then there is nothing to open */
  async install(): Promise<void> {
    await this.fill();
    const page = new URL('index.html', this.#host.scope).href;
    if ((await (await this.#shelf()).match(page)) === undefined)
      throw new Error('index.html: found no page to keep, wanted one');
  }

  /** Fetches what is missing. */
  async fill(): Promise<void> {
    const shelf = await this.#shelf();
    const kept = new Set((await shelf.keys()).map(({ url }) => url));
    const missing = [...this.#files].filter(([address]) => !kept.has(address));
    const takeNext = async (): Promise<void> => {
      for (let next = missing.pop(); next !== undefined; next = missing.pop())
        await this.#keep(...next).catch(() => undefined);
    };
    await Promise.all(Array.from({ length: atOnce }, takeNext));
  }

  /**
   * Takes over from the release that answered so far, which pages may still be open with, and clears away all others: what
   * is older, and what was fetched but never used. One that is being fetched meanwhile is left alone.
   */
  async takeOver(): Promise<void> {
    const { shelves, scope } = this.#host;
    const names = await shelves.keys();
    const older = names.slice(0, names.indexOf(this.#name));
    const others = names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
    const turns = new Map<string, number>();
    for (const name of others) turns.set(name, await this.#turnOf(name));
    const last = [...turns.values()].reduce((most, each) => Math.max(most, each), 0);
    await (await this.#shelf()).put(`${scope}${turn}`, new Response(String(last + 1)));
    const isPast = (name: string): boolean =>
      turns.get(name) === 0 ? older.includes(name) : turns.get(name) !== last;
    const foreign = names.filter((name) => name === `workbox-precache-v2-${scope}`);
    await Promise.all([...others.filter(isPast), ...foreign].map((name) => shelves.delete(name)));
  }

  /** Which release in turn had that shelf; 0 where none ever answered from it. */
  async #turnOf(name: string): Promise<number> {
    const { shelves, scope } = this.#host;
    const found = await (await shelves.open(name)).match(`${scope}${turn}`);
    return Number((await found?.text()) ?? 0);
  }

  /** The answer to a request of the page; undefined where it is none for a file of the app, or the shelves are closed. */
  async answer(request: Request): Promise<Response | undefined> {
    try {
      return await this.#find(request);
    } catch {
      return undefined;
    }
  }

  async #find(request: Request): Promise<Response | undefined> {
    const address = addressOf(request.url, this.#host.scope);
    if (!address.startsWith(this.#host.scope) || request.method !== 'GET') return undefined;
    const file = this.#files.get(address);
    if (file === undefined) return this.#before(address);
    // the page and all whose names stay the same are those of this release, also where the reader reloads
    const isPast = request.cache === 'reload' && file.revision === null;
    const kept = await (await this.#shelf()).match(address);
    if (kept !== undefined && !isPast) return kept;
    const fresh = await this.#keep(address, file, isPast).catch(() => undefined);
    return fresh?.ok ? fresh : (kept ?? fresh);
  }

  /** Fetches a file, or takes it from the release before, and keeps it where it is what its name says. */
  async #keep(address: string, file: ReleaseFile, isPast = false): Promise<Response | undefined> {
    const known = file.revision === null && !isPast ? await this.#before(address) : undefined;
    const cache = file.revision === null && !isPast ? 'default' : 'reload';
    const found = known ?? (await this.#host.fetch(new Request(address, { cache })));
    if (!isWhatItSays(address, found)) return found.ok ? undefined : found;
    const plain = found.redirected ? new Response(await found.blob(), found) : found;
    await (await this.#shelf()).put(address, plain.clone());
    return plain;
  }

  async #before(address: string): Promise<Response | undefined> {
    const names = await this.#host.shelves.keys();
    for (const name of names.reverse())
      if (name.startsWith(this.#prefix) && name !== this.#name) {
        const found = await (await this.#host.shelves.open(name)).match(address);
        if (found !== undefined) return found;
      }
    return undefined;
  }

  #shelf(): Promise<Cache> {
    return this.#host.shelves.open(this.#name);
  }
}

/** An address without what does not name a file; the folder stands for its page. */
function addressOf(url: string, scope: string): string {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  return address === scope ? `${scope}index.html` : address;
}

const kinds: Readonly<Record<string, string>> = { js: 'javascript', css: 'css', html: 'html' };

/** Whether an answer is of the kind that the name of the file says: many hosts answer a missing file with a page. */
export function isWhatItSays(address: string, { ok, headers }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  const [, ending = ''] = /\.(\w+)$/.exec(address) ?? [];
  const wanted = kinds[ending];
  return ok && (wanted === undefined ? !type.includes('html') : type.includes(wanted));
}

/** A short name for a text. */
function mark(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash >>> 0).toString(36);
}
