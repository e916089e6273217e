import { Fault, phrase } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { readExample } from '../example/read-example.ts';

const version = '1';
const megabyte = 1_000_000;

/** Megabytes that an example may have: a file, such as a trained LSTM of 256 units; and what a link unfolds to. */
const most = { file: 8, link: 2 } as const;

/** Says that an example is larger than it may be. @throws Fault */
export function checkSize(bytes: number, name: string, by: keyof typeof most): void {
  const count = most[by];
  if (bytes > count * megabyte)
    throw new Fault(name, phrase('moreThan', { count }), phrase('smallFile', { count }));
}

/** The whole example as text for a link: `1.` and its JSON, deflated, in the letters that an address may have. */
export async function encodeExample(example: Example): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(example));
  const chunks: Uint8Array[] = [];
  for await (const chunk of through(json, new CompressionStream('deflate-raw'))) chunks.push(chunk);
  return `${version}.${textOf(joined(chunks))}`;
}

/**
 * The example that a link carries; `name` is what the link is called in the reader's language.
 * @throws Fault where the link is cut or changed, of another version, too large unfolded, or no example.
 */
export async function decodeExample(code: string, name: string): Promise<Example> {
  const [found = '', ...rest] = code.split('.');
  const wanted = phrase('linkVersion', { version });
  if (!/^\d{1,4}$/.test(found)) throw broken(code, name);
  if (found !== version) throw new Fault(name, phrase('value', { value: found }), wanted);
  const bytes = bytesOf(rest.join('.'));
  if (bytes === undefined) throw broken(code, name);
  const json = await unfold(bytes, code, name);
  return readExample(json, name);
}

function broken(code: string, name: string): Fault {
  const value = `“${code.slice(0, 12)}…” (${code.length})`;
  return new Fault(name, phrase('value', { value }), phrase('linkWhole'));
}

/** The text of deflated bytes. Stops at the limit: a few bytes can unfold to gigabytes. */
async function unfold(bytes: Uint8Array, code: string, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of through(bytes, new DecompressionStream('deflate-raw'))) {
      size += chunk.length;
      checkSize(size, name, 'link');
      chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(joined(chunks));
  } catch (error) {
    throw error instanceof Fault ? error : broken(code, name);
  }
}

/** So many bytes go in at once, so that what comes out at once is small too. */
const portion = 4096;

async function* through(
  bytes: Uint8Array,
  stream: GenericTransformStream,
): AsyncGenerator<Uint8Array> {
  let from = 0;
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (from >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(from, from + portion));
      from += portion;
    },
  });
  const reader: ReadableStreamDefaultReader<Uint8Array> = source.pipeThrough(stream).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** base64url, without padding. */
function textOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
