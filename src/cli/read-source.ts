import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import type { Readable } from 'node:stream';
import { Fault, phrase } from '../engine/fault.ts';

const MOST_MEGABYTES = 64;

/** What messages call the file of that path. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path || '“”');

/**
 * The bytes of a file, or of standard input for `-`.
 * @throws Fault where there is no such file, it cannot be read, or it is too large to be an example.
 */
export async function readSource(path: string): Promise<Uint8Array> {
  const stream = path === '-' ? stdin : createReadStream(path);
  try {
    return await readAll(stream, nameOf(path));
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const found = reasons[code] ?? `what cannot be read (${code})`;
    throw new Fault(nameOf(path), phrase('value', { value: found }), wanted('an example file'));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no file of this name',
  ENOTDIR: 'no file of this name',
  ENAMETOOLONG: 'no file of this name',
  ERR_INVALID_ARG_VALUE: 'no file of this name',
  EISDIR: 'a directory',
  EACCES: 'a file that may not be read',
};

const wanted = (type: string) => phrase('type', { type });

async function readAll(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > MOST_MEGABYTES * 2 ** 20) {
      const value = `more than ${MOST_MEGABYTES} MB`;
      throw new Fault(name, phrase('value', { value }), wanted('an example file of less'));
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
