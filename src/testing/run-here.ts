import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Command } from '../cli/terminal.ts';
import type { Result } from './run-command.ts';

/** Runs a command in this process, with the text or bytes that standard input holds. */
export async function runHere(
  command: Command,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Result> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await command(args, {
    open: (path) => (path === '-' ? Readable.from([Buffer.from(input)]) : createReadStream(path)),
    print: async (line) => void out.push(`${line}\n`),
    write: async (text) => void out.push(text),
    warn: (line) => void error.push(`${line}\n`),
  });
  return { code, out: out.join(''), error: error.join('') };
}
