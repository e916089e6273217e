import { expect, test } from 'vitest';
import { paintOf } from './colour.ts';

test.each([
  ['rgb(22, 24, 29)', '#16181d', 1],
  ['rgba(0, 0, 0, 0.4)', '#000000', 0.4],
  ['color(srgb 0 0.5 1)', '#0080ff', 1],
  ['color(srgb 0 0.5 1 / 0.25)', '#0080ff', 0.25],
  // Ottosson's own table: red, green and blue of sRGB in Oklab.
  ['oklab(0.62796 0.22486 0.12585)', '#ff0000', 1],
  ['oklab(0.86644 -0.23389 0.1795)', '#00ff00', 1],
  ['oklab(0.45201 -0.03246 -0.31153)', '#0000ff', 1],
  ['oklab(1 0 0 / 50%)', '#ffffff', 0.5],
])('%s is %s', (css, colour, opacity) => {
  expect(paintOf(css)).toEqual({ colour, opacity });
});

test.each(['none', 'transparent', 'rgba(10, 20, 30, 0)'])('%s is no paint', (css) => {
  expect(paintOf(css)).toBeUndefined();
});

test('a notation that it does not know is passed on', () => {
  expect(paintOf('hsl(10 50% 50%)')).toEqual({ colour: 'hsl(10 50% 50%)', opacity: 1 });
});
