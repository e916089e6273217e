import { describe, expect, test } from 'vitest';
import { runHere } from '../testing/run-here.ts';
import { spoiltFiles } from '../testing/spoilt-files.ts';
import { answerFile } from './answer.ts';
import { traceCommand } from './trace-command.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 300;
const NAME = 'spoilt.json';

/** What is wrong with an error line; undefined for a good one. */
function faultOf(line: string): string | undefined {
  if (/[\r\n\p{Cc}]/u.test(line)) return 'more than one line';
  if (line.length > 500) return 'too long';
  if (!line.startsWith(`${NAME}: `)) return 'does not name the file';
  if (!/: found .+, wanted .+/.test(line)) return 'does not say what was found and wanted';
  if (/\bat \S+:\d+:\d+|undefined|\[object|is not a function|call stack|not iterable/.test(line))
    return 'speaks of the program';
  return undefined;
}

describe(`${COUNT} spoilt files, seed ${SEED}`, () => {
  const files = spoiltFiles(SEED, COUNT, NAME);
  const lines = files.map(({ how, bytes }) => {
    const answer = answerFile(bytes, NAME);
    return { how, line: answer.code === 2 ? answer.line : 'was answered with a trace' };
  });

  test('are as many as wanted', () => {
    console.info(`seed ${SEED}: FUZZ_SEED=${SEED} draws the same files again`);
    expect(files).toHaveLength(COUNT);
  });

  test('are each answered with one line that names the entry, what was found and what was wanted', () => {
    const bad = lines.flatMap(({ how, line }) => {
      const fault = faultOf(line);
      return fault === undefined ? [] : [{ fault, how, line }];
    });
    expect(bad).toEqual([]);
  });

  test('are answered in many different ways', () => {
    expect(new Set(lines.map(({ line }) => line)).size).toBeGreaterThan(COUNT / 3);
  });

  test('get the same line from the command itself, with exit code 2 and nothing on standard output', async () => {
    for (const [index, { how, bytes }] of files.entries()) {
      const said = await runHere(traceCommand, ['-'], bytes);
      const line = lines[index]?.line.replaceAll(NAME, 'standard input');
      expect({ how, ...said }).toEqual({ how, code: 2, out: '', error: `${line}\n` });
    }
  });
});

describe('the check of the lines', () => {
  test.each([
    ['spoilt.json: a: found 1, wanted 2\n    at f (x.ts:1:2)', 'more than one line'],
    ['spoilt.json: Cannot read properties of null', 'does not say what was found and wanted'],
    ['a: found 1, wanted 2', 'does not name the file'],
    [`spoilt.json: a: found ${'1'.repeat(500)}, wanted 2`, 'too long'],
    ['spoilt.json: a: found undefined, wanted 2', 'speaks of the program'],
  ])('reports %j', (line, fault) => {
    expect(faultOf(line)).toBe(fault);
  });
});
