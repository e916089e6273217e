import { Fault, phrase } from '../engine/fault.ts';
import { decodeBytes } from '../training/decode-bytes.ts';

/** Text of an encoding. @throws TypeError where the bytes are none */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** The text that bytes spell, in any encoding that the app reads too. @throws Fault where they spell none */
export function decodeText(bytes: Uint8Array, name: string): string {
  const text = decodeBytes(bytes, decodeAs);
  if (text === undefined) throw new Fault(name, phrase('notText'), phrase('textFile'));
  return text;
}
