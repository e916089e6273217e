import { type Decode, decodeBytes } from '../decode-bytes.ts';
import { CsvFault } from './csv-fault.ts';

const mostMegabytes = 8;

/** @throws CsvFault where a file of so many bytes is too large to be read at all */
export function checkTableSize(bytes: number, file: string): void {
  if (bytes > mostMegabytes * 2 ** 20)
    throw new CsvFault('tooLarge', { file, most: mostMegabytes });
}

/**
 * The text of a CSV file, in any encoding that spreadsheets write.
 * @throws CsvFault where the file is too large, an Excel workbook or no text.
 */
export function decodeTable(bytes: Uint8Array, file: string, decode: Decode): string {
  checkTableSize(bytes.length, file);
  const [a, b] = bytes;
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf))
    throw new CsvFault('workbook', { file });
  const text = decodeBytes(bytes, decode);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells bytes from text
  if (text === undefined || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text))
    throw new CsvFault('notText', { file });
  return text;
}
