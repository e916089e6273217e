import { describe, expect, test } from 'vitest';
import { drawFieldFile, type FieldFile } from '../testing/field-files.ts';
import { CsvFault } from '../training/forecast/csv-fault.ts';
import { readFile } from '../training/forecast/read-file.ts';
import { isSeries } from '../training/forecast/understand.ts';
import { decodeAs } from './decode-text.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 200;

type Verdict = 'right' | 'asked' | 'refused' | 'silently wrong';

function judge({ bytes, column, truth }: FieldFile): Verdict {
  try {
    const { read, questions } = readFile(bytes, 'field.csv', decodeAs, { column });
    if (isSeries(read) && sameNumbers(read.series.values, truth)) return 'right';
    if (questions.some(({ isBlocking }) => isBlocking)) return 'asked';
    return isSeries(read) ? 'silently wrong' : 'refused';
  } catch (error) {
    if (error instanceof CsvFault) return 'refused';
    throw error;
  }
}

const sameNumbers = (found: readonly number[], wanted: readonly number[]): boolean =>
  found.length === wanted.length &&
  found.every((value, at) => Math.abs(value - (wanted[at] ?? 0)) <= 1e-9 * Math.abs(value));

describe(`${COUNT} files of the field, seed ${SEED}`, () => {
  const files = Array.from({ length: COUNT }, (_, at) => drawFieldFile(SEED * 1000 + at));
  const verdicts = files.map((file) => ({ ...file, verdict: judge(file) }));
  const of = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict);
  const tell = (some: readonly FieldFile[]) =>
    some.map(({ how, bytes }) => `${how}\n${decodeShort(bytes)}`);

  test('are read to the very numbers, or the reader is asked: none is silently wrong, none refused', () => {
    const counts = ['right', 'asked', 'refused', 'silently wrong'].map(
      (verdict) => `${verdict} ${of(verdict as Verdict).length}`,
    );
    console.info(
      `seed ${SEED}, FUZZ_SEED=${SEED} draws the same files again: ${counts.join(', ')}`,
    );
    expect(tell(of('silently wrong'))).toEqual([]);
    expect(tell(of('refused'))).toEqual([]);
  });

  test('are mostly read without a question', () => {
    expect(of('right').length).toBeGreaterThan(0.8 * COUNT);
  });
});

const decodeShort = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.slice(0, 500)).replaceAll('\0', '');

test('the judge sees a wrong value, and one that is missing', () => {
  const file = drawFieldFile(0);
  expect(judge(file)).toBe('right');
  expect(judge({ ...file, truth: file.truth.with(3, 1e6) })).toBe('silently wrong');
  expect(judge({ ...file, truth: file.truth.slice(1) })).toBe('silently wrong');
  expect(judge({ ...file, bytes: new TextEncoder().encode('kata\n') })).toBe('refused');
});
