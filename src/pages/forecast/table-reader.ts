import { type Remote, wrap } from 'comlink';
import { untilLost } from '../../parts/training/until-lost.ts';
import type { Choices } from '../../training/forecast/choices.ts';
import type { ToldCsvFault, Understanding } from '../../training/forecast/understand.ts';

interface Reader {
  readonly open: (file: File) => Promise<Understanding | ToldCsvFault>;
  readonly choose: (choices: Choices) => Understanding | undefined;
}

/** Reads tables apart from the page, which a long one would hold up. */
export class TableReader {
  #worker: Worker | undefined;
  #reader: Remote<Reader> | undefined;

  /** The file as it is guessed, or why it is none; the file before is let go only where it is read. */
  async open(file: File): Promise<Understanding | ToldCsvFault> {
    let worker: Worker | undefined;
    try {
      worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
      const reader = wrap<Reader>(worker);
      const found = await Promise.race([reader.open(file), untilLost(worker)]);
      if ('code' in found) {
        worker.terminate();
        return found;
      }
      this.#worker?.terminate();
      [this.#worker, this.#reader] = [worker, reader];
      return found;
    } catch {
      worker?.terminate();
      return { code: 'unreadable', values: { file: file.name } };
    }
  }

  /** The same file as it is chosen to be read. */
  async choose(choices: Choices): Promise<Understanding | undefined> {
    return this.#reader?.choose(choices);
  }

  close(): void {
    this.#worker?.terminate();
    [this.#worker, this.#reader] = [undefined, undefined];
  }
}
