import { Fault, phrase } from '../../engine/fault.ts';
import { decodeBytes } from '../../training/decode-bytes.ts';

/** Megabytes that a text of the reader may have. */
export const mostMegabytes = 2;

/** What is wrong with a text that is larger than that. */
export function textSizeFault(bytes: number, name: string): Fault | undefined {
  const count = mostMegabytes;
  if (bytes <= count * 2 ** 20) return undefined;
  return new Fault(name, phrase('moreThan', { count }), phrase('smallText', { count }));
}

/**
 * The text of a file as editors and spreadsheets write it, in any encoding that `decodeBytes` knows.
 * @throws Fault where it is too large or no text
 */
export async function readTextFile(file: File): Promise<string> {
  const fault = textSizeFault(file.size, file.name);
  if (fault !== undefined) throw fault;
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
