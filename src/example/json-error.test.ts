import { describe, expect, test } from 'vitest';
import { faultPhrases, fillPhrase } from '../engine/fault.ts';
import { createRandomState } from '../engine/random/random-state.ts';
import { Draw } from '../testing/random-example.ts';
import { abccd } from '../trace/reference/lecture-examples.ts';
import { jsonError, repeatedEntry } from './json-error.ts';

function said(text: string): string | undefined {
  const error = jsonError(text);
  return error === undefined ? undefined : fillPhrase(faultPhrases, error);
}

describe('where a text stops being JSON:', () => {
  test.each([
    ['', 'unexpected end in line 1, column 1'],
    ['{"a": 1,\n "b": 2', 'unexpected end in line 2, column 8'],
    ['["a', 'unexpected end in line 1, column 4'],
    ['[1,\n\n  NaN]', 'unexpected “NaN” in line 3, column 3'],
    ['[01.5]', 'unexpected “1.5” in line 1, column 3'],
    ['[1,]', 'unexpected “]” in line 1, column 4'],
    ['{"a":1,}', 'unexpected “}” in line 1, column 8'],
    ['{a: 1}', 'unexpected “a” in line 1, column 2'],
    ['{"a" 1}', 'unexpected “1” in line 1, column 6'],
    ["{'a': 1}", "unexpected “'” in line 1, column 2"],
    ['[1} ', 'unexpected “}” in line 1, column 3'],
    ['{} {}', 'unexpected “{” in line 1, column 4'],
    ['1, 2', 'unexpected “,” in line 1, column 2'],
    ['["a\nb"]', 'unexpected U+000A in line 1, column 4'],
    ['["\\x"]', 'unexpected “\\” in line 1, column 3'],
    ['[\u00a01]', 'unexpected U+00A0 in line 1, column 2'],
    ['[💥]', 'unexpected “💥” in line 1, column 2'],
    [`${'['.repeat(50_000)}`, 'unexpected end in line 1, column 50001'],
  ])('%.30j', (text, sentence) => {
    expect(said(text)).toBe(sentence);
  });

  test('nowhere in JSON', () => {
    const texts = [
      JSON.stringify(abccd(), null, 2),
      ' {"a\u007f\\u00e9": [{}, [[]], -0.5E+3, null]}\r\n',
      '""',
    ];
    expect(texts.map(said)).toEqual([undefined, undefined, undefined]);
  });
});

test('what the browser refuses has a place, and nothing else has', () => {
  const draw = new Draw(createRandomState(1));
  const text = '{"a": [1, -2.5e3, "x\\n", {"b": true, "": null}, []], "c": {}}';
  const signs = [...text, '\n', 'é', '\u0007', '0', '.', '\ud83d'];
  const wrong = draw.times(3000, () => {
    const at = draw.from(0, text.length);
    const spoilt = text.slice(0, at) + draw.one(signs) + text.slice(at + draw.from(0, 2));
    return isJson(spoilt) === (jsonError(spoilt) === undefined) ? '' : spoilt;
  });
  expect(wrong.filter((each) => each !== '')).toEqual([]);
});

test.each([
  ['{"a": 1,\n "b": {"c": 1, "\\u0063": 2}}', { name: 'c', line: 2, column: 16 }],
  ['[{"a": 1}, {"a": 1, "b": {"a": 2}, "toString": 1}]', undefined],
  ['{"__proto__": 1, "__proto__": 2}', { name: '__proto__', line: 1, column: 18 }],
])('the entry that stands twice in one object of %s', (text, entry) => {
  expect(repeatedEntry(text)).toEqual(entry);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
