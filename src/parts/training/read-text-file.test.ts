import { describe, expect, test } from 'vitest';
import { decodeText, readTextFile } from './read-text-file.ts';

const file = (content: BlobPart): File => new File([content], 'names.txt');

describe('a file is read', () => {
  test('as UTF-8', async () => {
    expect(await readTextFile(file('Bima\nÉva 🦖'))).toBe('Bima\nÉva 🦖');
  });

  test('as UTF-16 in either order, by its mark', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe9, 0), 'a')).toBe('Aé');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x41, 0, 0xe9), 'a')).toBe('Aé');
  });

  test('as Windows-1252 where it is none of these', () => {
    expect(decodeText(Uint8Array.of(0x45, 0x76, 0xe9), 'a')).toBe('Evé');
  });
});

test('bytes with zeros among them are no text', async () => {
  await expect(readTextFile(file(Uint8Array.of(0x89, 0x50, 0, 0)))).rejects.toThrow(
    'names.txt: found bytes that are not text, wanted a text file',
  );
});

test('a file of more than 2 MB is refused before it is read', async () => {
  await expect(readTextFile(file(new Uint8Array(2 ** 21 + 1)))).rejects.toThrow(
    'names.txt: found more than 2 MB, wanted a text of at most 2 MB',
  );
});
