import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitType, smallest, smallestBroken } from './keep-fitting.ts';

const proportional = (natural: number) => (scale: number) => natural * scale;

test('a formula that has room stands at full size, measured once', () => {
  const asked: number[] = [];
  const fit = fitType(300, (scale) => {
    asked.push(scale);
    return 300 * scale;
  });
  expect(fit).toEqual({ scale: 1, isBroken: false, isTooWide: false });
  expect(asked).toEqual([1]);
});

test('one that has less is set smaller by as much as is needed', () => {
  const { scale, isBroken } = fitType(300, proportional(400));
  expect(isBroken).toBe(false);
  expect(400 * scale).toBeLessThanOrEqual(300);
  expect(400 * scale).toBeGreaterThan(300 - 16);
});

test('one that would be too small to read is broken into lines', () => {
  const widthAt = (scale: number, isBroken: boolean): number => (isBroken ? 80 : 400 * scale);
  expect(fitType(100, widthAt)).toEqual({ scale: smallest, isBroken: true, isTooWide: false });
});

test('a piece that cannot be broken is set smaller still, and scrolls where that is not enough', () => {
  const { scale, isTooWide } = fitType(100, proportional(160));
  expect(isTooWide).toBe(false);
  expect(160 * scale).toBeLessThanOrEqual(100);
  expect(fitType(100, proportional(400))).toEqual({
    scale: smallestBroken,
    isBroken: true,
    isTooWide: true,
  });
});

test('whatever the letters do at a size, it fits or scrolls, after a few measures that only get smaller', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 2000, noNaN: true }),
      fc.array(fc.double({ min: 1, max: 40, noNaN: true }), { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (room, letters, step) => {
        // hinted: the advance of each letter is a multiple of a step, whatever the size of the type
        const hinted = (each: number): number =>
          step === 0 ? each : Math.ceil(each / step) * step;
        const widthAt = (scale: number): number =>
          letters.reduce((sum, each) => sum + hinted(each * scale), 0);
        const asked: number[] = [];
        const { scale, isTooWide } = fitType(room, (at) => {
          asked.push(at);
          return widthAt(at);
        });
        expect(asked.length).toBeLessThanOrEqual(7);
        expect(asked).toEqual([...asked].sort((a, b) => b - a));
        expect(widthAt(scale) > room).toBe(isTooWide);
        expect(scale).toBeGreaterThanOrEqual(smallestBroken);
      },
    ),
  );
});
