import { describe, expect, test } from 'vitest';
import { plainText, type Run, runsOf, spokenText } from './runs.ts';
import type { MathSymbol } from './symbol.ts';
import { row, sign, type Written, word, written } from './written.ts';

const h = (symbol: Partial<MathSymbol> = {}): Written<MathSymbol> =>
  written({ name: { base: 'h' }, ...symbol });
const spoken = (...parts: readonly Written<MathSymbol>[]): string =>
  spokenText(runsOf(row(...parts)));

describe('read aloud', () => {
  test('the timestep and the layer of a symbol are two numbers', () => {
    const both = runsOf(h({ time: '3', layer: '2' }));
    expect(plainText(both)).toBe('h3(2)');
    expect(spokenText(both)).toBe('h 3, 2');
  });

  test('a power is no index', () => {
    const square: Written<MathSymbol> = { kind: 'scripts', base: h({ time: '3' }), sup: word('2') };
    expect(plainText(runsOf(square))).toBe('h32');
    expect(spokenText(runsOf(square))).toBe('h 3²');
    const ofLayer = h({ time: '3', layer: '2' });
    expect(spokenText(runsOf({ ...square, base: ofLayer }))).toBe('(h 3, 2)²');
  });

  test('a product has its factors apart, a gradient keeps its sign', () => {
    const W = written<MathSymbol>({ name: { base: 'W', sub: 'hh' } });
    expect(spoken(W, sign('apply'), h({ time: '1' }))).toBe('W hh h 1');
    expect(spoken(h({ time: '2', gradient: 'whole' }), sign('='), h({ time: '1' }))).toBe(
      '∂h 2 = h 1',
    );
  });

  test('what is punctuated or spaced gets no space more', () => {
    const text: readonly Run[] = [
      { text: 'State ' },
      { text: 'h', italic: true },
      { text: '3', position: 'sub' },
      { text: ', ' },
      { text: 'c', italic: true },
      { text: '3', position: 'sub' },
      { text: '.' },
    ];
    expect(spokenText(text)).toBe('State h 3, c 3.');
    expect(spoken(word('['), h({ time: '0' }), sign(','), h(), word(']'))).toBe('[h 0, h]');
  });
});
