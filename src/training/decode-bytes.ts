/** Turns bytes of an encoding into text, and throws where they are none. */
export type Decode = (bytes: Uint8Array, encoding: string) => string;

/**
 * The text that bytes spell, whoever wrote them: UTF-8; UTF-16 with its mark, or without where every other byte is zero;
 * else Windows-1252, of which Latin-1 is a part. Undefined where they spell none.
 */
export function decodeBytes(bytes: Uint8Array, decode: Decode): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    // half a character at the end is what is left of a file that was cut
    return attempt(() => decode(bytes.subarray(0, bytes.length - (bytes.length % 2)), wide));
  if (bytes.includes(0)) return undefined;
  return (
    attempt(() => decode(bytes, 'utf-8')) ?? attempt(() => withSigns(decode(bytes, 'windows-1252')))
  );
}

// What Windows-1252 has where Latin-1 has control characters: some engines decode it as Latin-1.
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);

type WideEncoding = 'utf-16le' | 'utf-16be';

function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] += 1;
  const [even, odd] = zeros;
  const many = sample.length / 4; // half of the units are of one byte
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

function attempt(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
