/** A part of the app that did not arrive; asking again may bring it. */
export class NotArrived extends Error {
  /** Whether its files come by themselves: then only this page remembers that one did not, as older browsers do. */
  readonly isThere: boolean;

  constructor(cause: unknown, isThere: boolean) {
    super(`a part of the app did not arrive: ${String(cause)}`, { cause });
    this.name = 'NotArrived';
    this.isThere = isThere;
  }
}

/**
 * Fetches a part of the app: every dynamic import goes through here. What did not come is asked for once more past all
 * caches, which may have kept a wrong answer.
 * @throws NotArrived
 */
export async function load<T>(fetchPart: () => Promise<T>): Promise<T> {
  try {
    return await whole(fetchPart);
  } catch (error) {
    if (error instanceof NotArrived) throw error;
    const [sheet] = /https?:\/\/\S+\.css\b/.exec(String(error)) ?? [];
    if (sheet !== undefined) sheets.set(fetchPart, sheet);
    const isThere = await renew(error);
    return whole(fetchPart).catch((again: unknown) => {
      throw new NotArrived(again, isThere);
    });
  }
}

/** Fetches the same part at each call. */
export const loaderOf =
  <T>(fetchPart: () => Promise<T>) =>
  (): Promise<T> =>
    load(fetchPart);

/** Sheets that parts were missing: the builder's import fails for one only once, then gives the part without it. */
const sheets = new WeakMap<() => Promise<unknown>, string>();

async function whole<T>(fetchPart: () => Promise<T>): Promise<T> {
  const part = await fetchPart();
  const sheet = sheets.get(fetchPart);
  if (sheet !== undefined && missingSheets().some(({ href }) => href === sheet))
    throw new Error(`${sheet} is missing`);
  return part;
}

/** Fetches anew the files that an import failed for, scripts with all that they import, and style sheets; whether the scripts came. */
async function renew(error: unknown): Promise<boolean> {
  const [address] = /https?:\/\/\S+\.js\b/.exec(String(error)) ?? [];
  const [isThere] = await Promise.all([
    address === undefined ? false : renewScript(address, new Set()),
    ...missingSheets().map(renewSheet),
  ]);
  return isThere;
}

async function renewScript(address: string, seen: Set<string>): Promise<boolean> {
  if (seen.has(address)) return true;
  seen.add(address);
  const text = await fetchPast(address);
  const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+\.js)["']/g)];
  const addresses = imported.map(([, path = '']) => new URL(path, address).href);
  const came = await Promise.all(addresses.map((each) => renewScript(each, seen)));
  return text !== '' && came.every((each) => each);
}

const missingSheets = (): readonly HTMLLinkElement[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(isMissing);

/** In place of a sheet that failed there is none, or one without a rule; one of another site shows nothing of itself. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return false;
  }
}

/** A link that has failed is not tried again by itself: a new one takes its place. */
async function renewSheet(link: HTMLLinkElement): Promise<void> {
  await fetchPast(link.href);
  const next = document.createElement('link');
  next.rel = 'stylesheet';
  await new Promise<void>((settled) => {
    next.addEventListener('load', () => settled());
    next.addEventListener('error', () => settled());
    next.href = link.href;
    link.replaceWith(next);
  });
}

/** The text of a file straight from the host; empty where it does not answer, or with a page of its own. */
async function fetchPast(address: string): Promise<string> {
  try {
    const response = await fetch(address, { cache: 'reload' });
    const isPage = response.headers.get('content-type')?.includes('html') ?? false;
    return response.ok && !isPage ? await response.text() : '';
  } catch {
    return '';
  }
}
