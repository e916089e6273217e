import { expect, test } from 'vitest';
import { cells } from '../engine/cells/index.ts';
import { typedCell } from '../engine/cells/typed.ts';
import { Fault } from '../engine/fault.ts';
import { createRandomState } from '../engine/random/random-state.ts';
import { languages } from '../notation/language.ts';
import { Draw } from '../testing/random-example.ts';
import { faultSentence } from './fault-sentence.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 100;
const options = { H: 3, D: 4 };

/** Why a text is no cell; undefined where it is one. Anything but a Fault is an error of ours. */
function faultOf(equations: string, state: readonly string[]): Fault | undefined {
  try {
    typedCell({ equations, state }, options);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

const strangers = [
  '(',
  ')',
  '=',
  '+',
  '⊙',
  '^',
  ',',
  '/',
  '?',
  '$',
  '{',
  '💥',
  'x',
  'h_prev',
  'q_prev',
  'tanh',
  ' 3 ',
  ' # ',
];

/** A text with one piece taken out, put in, doubled or moved. */
function spoil(text: string, draw: Draw): string {
  const at = draw.from(0, text.length - 1);
  const to = Math.min(text.length, at + draw.from(1, 6));
  const lines = text.split('\n');
  switch (draw.one(['drop', 'insert', 'replace', 'twice', 'order', 'rename'] as const)) {
    case 'drop':
      return text.slice(0, at) + text.slice(to);
    case 'insert':
      return text.slice(0, at) + draw.one(strangers) + text.slice(at);
    case 'replace':
      return text.slice(0, at) + draw.one(strangers) + text.slice(to);
    case 'twice':
      return `${text}\n${draw.one(lines)}`;
    case 'order':
      return [...lines].reverse().join('\n');
    default:
      return text.replace(/sigmoid|tanh/, draw.one(['sigmiod', 'softmax', 'log', 'W']));
  }
}

test(`${COUNT} broken texts, seed ${SEED}, each get one sentence in both languages, and most a place`, () => {
  const draw = new Draw(createRandomState(SEED));
  const kept: { text: string; fault: Fault }[] = [];
  while (kept.length < COUNT) {
    const { equations, state } = draw.one(cells);
    const text = spoil(equations, draw);
    const fault = faultOf(text, state);
    if (fault !== undefined) kept.push({ text, fault });
  }
  for (const { text, fault } of kept) {
    const sentences = languages.map((language) => faultSentence(fault, language));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[^\n]{30,}\.$/);
      expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    }
    expect(new Set(sentences).size).toBe(languages.length);
    const { line = 1, column = 1, length = 0 } = fault.place ?? {};
    const row = text.split('\n')[line - 1] ?? '';
    expect(column - 1 + length, `${text} ${fault.message}`).toBeLessThanOrEqual(row.length);
  }
  expect(kept.filter(({ fault }) => fault.place !== undefined).length).toBeGreaterThan(80);
});
