import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readExample } from '../../example/read-example.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { compile } from '../../trace/program/compile.ts';
import { symbolPieces, weightPieces } from './symbol-pieces.ts';

const url = new URL('../../../public/examples/two-layer-lstm.json', import.meta.url);
const program = compile(readExample(readFileSync(url, 'utf8')));
const hand = { program, convention: conventionOf('names'), number: String };
const parameter = (path: string): number =>
  program.parameters.find((each) => each.path === path)?.node ?? -1;
const text = (pieces: readonly { readonly text: string }[]): string =>
  pieces.map((piece) => piece.text).join(' ');

const inputs = ['W_xi', 'W_xf', 'W_xg', 'W_xo'].map((name) => parameter(`layers.0.${name}`));

test('many weights at one arrow are written by the start of their names', () => {
  expect(text(weightPieces(hand, inputs, new Set(), 18))).toBe('W x* (1)');
});

test('while some of them run, those are written', () => {
  const running = new Set([parameter('layers.0.W_xf')]);
  expect(text(weightPieces(hand, inputs, running, 18))).toBe('W xf (1)');
});

test('their gradient has ∂ before it', () => {
  const only = [parameter('readout.W_hy')];
  expect(text(weightPieces(hand, only, new Set(), 18, 'running'))).toBe('∂ W hy');
});

test('an upper index stands over the lower one', () => {
  const pieces = symbolPieces(hand, program.timesteps[1].layers[0].h, 20);
  expect(pieces.map(({ position }) => position)).toEqual([undefined, 'sub', 'sup']);
  expect(pieces[2].dx).toBeLessThan(0);
});
