import { Fault, phrase } from '../../engine/fault.ts';
import { decodeBytes } from '../../training/decode-bytes.ts';

/** Megabytes that a text of the reader may have. */
export const mostMegabytes = 2;

/** @throws Fault where a text is larger than that */
export function checkTextSize(bytes: number, name: string): void {
  const count = mostMegabytes;
  if (bytes > count * 2 ** 20)
    throw new Fault(name, phrase('moreThan', { count }), phrase('smallText', { count }));
}

/**
 * The text of a file as editors and spreadsheets write it, in any encoding that `decodeBytes` knows.
 * @throws Fault where it is too large or no text
 */
export async function readTextFile(file: File): Promise<string> {
  checkTextSize(file.size, file.name);
  return decodeText(await bytesOf(file), file.name);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    throw new Fault(file.name, phrase('unreadable', { reason }), phrase('textFile'));
  }
}

/** The text that bytes spell. @throws Fault where they spell none */
export function decodeText(bytes: Uint8Array, name: string): string {
  const text = decodeBytes(bytes, decode);
  if (text === undefined) throw new Fault(name, phrase('notText'), phrase('textFile'));
  return text;
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
