import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const root = join(import.meta.dirname, '../..');

/** Runs a command in the project's folder, as a reader would at a prompt. */
export function runCommand(
  command: string,
  args: readonly string[],
  input?: string,
): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root });
    const out: string[] = [];
    const error: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => void out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void error.push(text));
    child.on('close', (code) => resolve({ code, out: out.join(''), error: error.join('') }));
    child.stdin.on('error', () => undefined); // closed before it was read
    child.stdin.end(input ?? '');
  });
}
