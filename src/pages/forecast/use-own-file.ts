import { useEffect, useRef, useState } from 'react';
import type { Choices } from '../../training/forecast/choices.ts';
import type { ReadSeries } from '../../training/forecast/read-series.ts';
import {
  isSeries,
  type ToldCsvFault,
  type Understanding,
} from '../../training/forecast/understand.ts';
import { TableReader } from './table-reader.ts';

/** The reader's file, as it is read at present. */
export interface OwnFile {
  readonly understanding: Understanding;
  /** What the reader decided about it. */
  readonly choices: Choices;
}

export interface OwnFileBench {
  readonly own: OwnFile | undefined;
  /** Why the last file was not taken; the one before stays, but is not trained before the reader says so. */
  readonly refused: ToldCsvFault | undefined;
  readonly isReading: boolean;
  /** The file, read; undefined where it is refused. */
  readonly open: (file: File) => Promise<OwnFile | undefined>;
  /** Reads it anew with what is chosen besides; without anything, by the first guess. */
  readonly choose: (some?: Choices) => void;
  /** Lets the refusal go. */
  readonly dismiss: () => void;
}

/** A file that is opened or dropped: read at once apart from the page, and anew after every correction. */
export function useOwnFile(): OwnFileBench {
  const [own, setOwn] = useState<OwnFile>();
  const [refused, setRefused] = useState<ToldCsvFault>();
  const [isReading, setReading] = useState(false);
  const [reader] = useState(() => new TableReader());
  const turn = useRef(0); // of several questions to the worker the last one counts
  useEffect(() => () => reader.close(), [reader]);
  const open = async (file: File): Promise<OwnFile | undefined> => {
    const mine = ++turn.current;
    setReading(true);
    const found = await reader.open(file);
    if (mine !== turn.current) return undefined;
    setReading(false);
    setRefused('code' in found ? found : undefined);
    if ('code' in found) return undefined;
    const opened = { understanding: found, choices: {} };
    setOwn(opened);
    return opened;
  };
  const choose = (some?: Choices): void => {
    const choices = some === undefined ? {} : { ...own?.choices, ...some };
    const mine = ++turn.current;
    if (own !== undefined) setOwn({ ...own, choices });
    void reader.choose(choices).then((understanding) => {
      if (mine === turn.current && understanding !== undefined) setOwn({ understanding, choices });
    });
  };
  return { own, refused, isReading, open, choose, dismiss: () => setRefused(undefined) };
}

/** The series of a file, where it has one and nothing is left open that it depends on. */
export function settledSeries(own: OwnFile | undefined): ReadSeries | undefined {
  const { read, questions = [] } = own?.understanding ?? {};
  if (read === undefined || !isSeries(read)) return undefined;
  return questions.some(({ isBlocking }) => isBlocking) ? undefined : read;
}
