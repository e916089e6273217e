import { Fault, type FaultPhrase, phrase } from '../engine/fault.ts';
import type { Terminal } from './terminal.ts';

const MOST_MEGABYTES = 64;

/** What messages call the file of that path. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path || '“”');

/**
 * The bytes of a file, or of standard input for `-`.
 * @throws Fault where there is no such file, it cannot be read, or it is too large to be an example.
 */
export async function readSource(
  open: Terminal['open'],
  path: string,
  wanted: FaultPhrase = phrase('exampleFile'),
): Promise<Uint8Array> {
  try {
    return await readAll(open(path), nameOf(path));
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const found = reasons[code] ?? phrase('unreadable', { reason: code });
    throw new Fault(nameOf(path), found, wanted);
  }
}

const reasons: Readonly<Record<string, FaultPhrase>> = {
  ENOENT: phrase('noFile'),
  ENOTDIR: phrase('noFile'),
  ENAMETOOLONG: phrase('noFile'),
  ERR_INVALID_ARG_VALUE: phrase('noFile'),
  EISDIR: phrase('directory'),
  EACCES: phrase('forbidden'),
};

async function readAll(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const count = MOST_MEGABYTES;
  let size = 0;
  for await (const bytes of stream) {
    size += bytes.length;
    if (size > count * 2 ** 20)
      throw new Fault(name, phrase('moreThan', { count }), phrase('smallFile', { count }));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
