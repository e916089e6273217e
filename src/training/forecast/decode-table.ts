import { CsvFault } from './csv-fault.ts';

/** Turns bytes of an encoding into text, and throws where they are none. */
export type Decode = (bytes: Uint8Array, encoding: string) => string;

const mostMegabytes = 8;

/**
 * The text of a CSV file: UTF-8, UTF-16 with a byte order mark as Excel's "Unicode Text", else Windows-1252 as older
 * Excels write.
 * @throws CsvFault where the file is too large, an Excel workbook or no text.
 */
export function decodeTable(bytes: Uint8Array, file: string, decode: Decode): string {
  if (bytes.length > mostMegabytes * 2 ** 20)
    throw new CsvFault('tooLarge', { file, most: mostMegabytes });
  const [a, b] = bytes;
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf))
    throw new CsvFault('workbook', { file });
  const isWide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const text = isWide
    ? decode(bytes, a === 0xff ? 'utf-16le' : 'utf-16be')
    : decodeNarrow(bytes, decode);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells bytes from text
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text))
    throw new CsvFault('notText', { file });
  return text;
}

function decodeNarrow(bytes: Uint8Array, decode: Decode): string {
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decode(bytes, 'windows-1252');
  }
}
