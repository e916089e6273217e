import { expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
const unitsOf = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const little = (text: string) =>
  Uint8Array.from(unitsOf(text).flatMap((unit) => [unit & 255, unit >> 8]));
const big = (text: string) =>
  Uint8Array.from(unitsOf(text).flatMap((unit) => [unit >> 8, unit & 255]));

const text = 'José;12,5\nZoë;3\n';

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16 LE with its mark', little(`\ufeff${text}`)],
  ['UTF-16 BE with its mark', big(`\ufeff${text}`)],
  ['UTF-16 LE without a mark', little(text)],
  ['UTF-16 BE without a mark', big(text)],
  ['Latin-1', Uint8Array.from(unitsOf(text))],
  ['UTF-16 of odd length', Uint8Array.of(...little(`\ufeff${text}`), 0x41)],
])('%s is read to the same text', (_, bytes) => {
  expect(decodeBytes(bytes, decode)).toBe(text);
});

test('bytes that are no text give none, and do not throw', () => {
  for (const bytes of [[0x41, 0, 0, 0x42], [0xff, 0xfe, 0x00, 0xd8], [0]])
    expect(decodeBytes(Uint8Array.from(bytes), decode)).toBeUndefined();
});
