import { expect, test } from 'vitest';
import { graphemesOf, marksJoined } from './graphemes.ts';

test.each([
  ['bima', ['b', 'i', 'm', 'a']],
  ['İlker'.toLowerCase(), ['i\u0307', 'l', 'k', 'e', 'r']],
  ['Ẹ̀kọ́'.toLowerCase().normalize('NFC'), ['ẹ\u0300', 'k', 'ọ\u0301']],
  ['é', ['é']],
  ['🦖 a', ['🦖', ' ', 'a']],
  ['👩\u200D🔬x', ['👩\u200D🔬', 'x']],
  ['恐龍', ['恐', '龍']],
  ['\u0301a', ['\u0301', 'a']],
  ['', []],
] as const)('%j is split into what a reader takes for letters, in any browser', (text, letters) => {
  expect(graphemesOf(text)).toEqual(letters);
  expect(marksJoined(text)).toEqual(letters);
});

test('nothing is lost, whatever the text', () => {
  const text = 'a\u0301\ud800\u{1F1EE}\u{1F1E9}\n\u200D\u0307 각क्षि';
  expect(graphemesOf(text).join('')).toBe(text);
  expect(marksJoined(text).join('')).toBe(text);
});
