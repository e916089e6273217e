import { Fault, phrase } from '../../engine/fault.ts';

/** Megabytes that a text of the reader may have. */
export const mostMegabytes = 2;

/** @throws Fault where a text is larger than that */
export function checkTextSize(bytes: number, name: string): void {
  const count = mostMegabytes;
  if (bytes > count * 2 ** 20)
    throw new Fault(name, phrase('moreThan', { count }), phrase('smallText', { count }));
}

/**
 * The text of a file as editors and spreadsheets write it: UTF-8, UTF-16 with its mark, or else Windows-1252.
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
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new Fault(name, phrase('notText'), phrase('textFile'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
