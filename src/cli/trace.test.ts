import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { bad, spoilt } from '../testing/bad-files.ts';
import { type Result, runCommand } from '../testing/run-command.ts';
import { runHere } from '../testing/run-here.ts';
import { compile } from '../trace/program/compile.ts';
import { abccd, hello } from '../trace/reference/lecture-examples.ts';
import { buildReport } from '../trace/report/report.ts';
import { runTrace } from '../trace/trace.ts';
import { traceCommand } from './trace-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'unroll-'));
afterAll(() => rmSync(folder, { recursive: true }));

const trace = (args: readonly string[], input?: string): Promise<Result> =>
  runHere(traceCommand, args, input);

/** A file of the test's own folder. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const inFull = (example: Example): unknown => buildReport(runTrace(compile(example)));

describe('the command line prints the trace', () => {
  test('of a file, with every digit, in one JSON object', async () => {
    const { code, out, error } = await trace([file('abccd.json', JSON.stringify(abccd()))]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('"loss":5.651931438446626,');
    expect(JSON.parse(out)).toEqual(inFull(abccd()));
  });

  test('of standard input', async () => {
    const { code, out } = await trace(['-'], `\uFEFF${JSON.stringify(hello())}`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(inFull(hello()));
  });

  test('of the example that comes with the app, by the command of the documentation', async () => {
    const path = 'public/examples/two-layer-lstm.json';
    const { code, out } = await runCommand('npm', ['run', '--silent', 'trace', '--', path]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'unroll-trace/1', loss: 6.616392539794161 });
  });

  test('of an example without a loss: the forward pass alone', async () => {
    const { code, out } = await trace(['-'], spoilt('"loss":"cross-entropy",', ''));
    expect(code).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({ loss: null, timesteps: [{ loss: null }, {}, {}, {}] });
    expect(report).not.toHaveProperty('gradients');
  });
});

function expectLine({ code, out, error }: Result, line: string): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(line);
  expect(error).toMatch(/^[^\n]+\n$/);
  expect(error.length).toBeLessThan(502);
  expect(error).not.toMatch(/ at .*:\d+:\d+/);
}

describe('the command line answers with one line and exit code 2', () => {
  test.each(bad)('%s', async (_, input, line) => {
    expectLine(await trace(['-'], input), line);
  });

  test.each<[string, readonly string[], string]>([
    ['no file', [], 'usage: npm run --silent trace -- FILE.json'],
    ['two files', ['a', 'b'], 'usage: '],
    [
      'a file that is not there',
      ['no-such-file.json'],
      'no-such-file.json: found no file of this name',
    ],
    ['a folder', ['src'], 'src: found a directory, wanted an example file'],
    ['a file that never ends', ['/dev/zero'], '/dev/zero: found more than 64 MB'],
    ['a picture', ['public/icon.svg'], 'found “<svg'],
    ['a name of two lines', ['no\nfile'], 'no file: found no file of this name'],
    [
      'bytes',
      [
        file(
          'bytes',
          Uint8Array.from({ length: 999 }, (_, at) => (at * 151) % 256),
        ),
      ],
      'bytes: found bytes that are not text',
    ],
  ])('%s', async (_, args, line) => {
    expectLine(await trace(args), line);
  });

  test('as a process too', async () => {
    const script = ['--import', 'tsx', 'src/cli/trace.ts', '-'];
    const said = await runCommand(process.execPath, script, 'hello');
    expectLine(said, 'standard input: found “hello”, wanted JSON text');
  });
});

test('a reader that stops early is no error', async () => {
  const command = `${process.execPath} --import tsx src/cli/trace.ts public/examples/two-layer-lstm.json | head -c 10`;
  const { out, error } = await runCommand('sh', ['-c', command]);
  expect({ out, error }).toEqual({ out: '{"format":', error: '' });
});
