import { createReadStream } from 'node:fs';
import process from 'node:process';

/** What a command has of the world around it. */
export interface Terminal {
  /** The bytes of a file, or of standard input for `-`. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a line to standard output and waits until the reader has taken it, so that long trainings do not fill the memory. */
  readonly print: (line: string) => Promise<void>;
  /** Writes text to standard output as `print` does, without the end of a line. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a line to standard error. */
  readonly warn: (line: string) => void;
}

/** A command: what it does with the arguments behind its name, and its exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Runs a command with the arguments, streams and files of this process. */
export async function runInTerminal(command: Command): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no error of ours.
  process.stdout.on('error', () => process.exit(0));
  const write = (text: string): Promise<void> =>
    new Promise((done) => void process.stdout.write(text, () => done()));
  process.exitCode = await command(process.argv.slice(2), {
    open: (path) => (path === '-' ? process.stdin : createReadStream(path)),
    print: (line) => write(`${line}\n`),
    write,
    warn: (line) => void process.stderr.write(`${line}\n`),
  });
}
