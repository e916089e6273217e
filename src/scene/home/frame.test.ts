import { expect, test } from 'vitest';
import { frameOf } from './frame.ts';

test('every box of the picture has a width and a height, in whatever room it is drawn first', () => {
  for (let width = 0; width <= 1400; width += 20)
    for (const T of [1, 4, 5, 7]) {
      const { cell, bar, gradient, pitch } = frameOf({ T, H: 3, V: 4 }, width);
      for (const box of [cell, bar, gradient]) {
        expect(box.width, `T = ${T}, ${width} px`).toBeGreaterThanOrEqual(24);
        expect(box.height, `T = ${T}, ${width} px`).toBeGreaterThanOrEqual(16);
      }
      expect(cell.width, `T = ${T}, ${width} px`).toBeLessThan(pitch);
    }
});
