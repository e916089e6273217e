import { useState } from 'react';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import type { Reading } from '../../training/forecast/guess-reading.ts';
import { readFile } from '../../training/forecast/read-file.ts';
import { type ReadSeries, readSeries } from '../../training/forecast/read-series.ts';
import type { Table } from '../../training/forecast/table.ts';

/** The reader's file, as it is read at present. */
export interface OwnFile {
  readonly table: Table;
  readonly reading: Reading;
  /** The series, or why this reading gives none. */
  readonly read: ReadSeries | CsvFault;
}

export interface OwnFileBench {
  readonly own: OwnFile | undefined;
  /** Why the last file was not taken; the one before stays. */
  readonly refused: CsvFault | undefined;
  /** The file, read; undefined where it is refused. */
  readonly open: (file: File) => Promise<OwnFile | undefined>;
  readonly correct: (some: Partial<Reading>) => void;
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** A file that is opened or dropped: read at once, and anew after every correction. */
export function useOwnFile(): OwnFileBench {
  const [own, setOwn] = useState<OwnFile>();
  const [refused, setRefused] = useState<CsvFault>();
  return {
    own,
    refused,
    open: async (file) => {
      const found = await take(file);
      const isRefused = found instanceof CsvFault;
      setRefused(isRefused ? found : undefined);
      if (isRefused) return undefined;
      setOwn(found);
      return found;
    },
    correct: (some) =>
      setOwn((before) => {
        if (before === undefined) return before;
        const reading = { ...before.reading, ...some };
        return { ...before, reading, read: attempt(() => readSeries(before.table, reading)) };
      }),
  };
}

async function take(file: File): Promise<OwnFile | CsvFault> {
  const bytes = await bytesOf(file);
  if (bytes instanceof CsvFault) return bytes;
  return attempt(() => {
    const { table, reading, ...read } = readFile(bytes, file.name, decode);
    return { table, reading, read };
  });
}

/** What the disk hands over; a file that was moved meanwhile has nothing. */
async function bytesOf(file: File): Promise<Uint8Array | CsvFault> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new CsvFault('empty', { file: file.name });
  }
}

function attempt<T>(run: () => T): T | CsvFault {
  try {
    return run();
  } catch (error) {
    if (error instanceof CsvFault) return error;
    throw error;
  }
}
