import { expect, test } from 'vitest';
import { leaf, number, over, plus } from '../engine/formula.ts';
import { mostTerms, symbolPiece, writeFormula } from './write-formula.ts';
import type { Written } from './written.ts';

const said = (of: Written<string>): string => {
  if (of.kind === 'leaf') return of.leaf;
  if (of.kind === 'text') return of.text;
  if (of.kind === 'sign') return of.sign;
  if (of.kind === 'row') return of.parts.map(said).join(' ');
  return of.kind === 'fraction' ? `(${said(of.over)}) / ${said(of.under)}` : of.kind;
};

/** The mean of so many losses, as an equation writes it. */
function mean(count: number, most?: number): string {
  const terms = Array.from({ length: count }, (_, at) => leaf(`L${at + 1}`));
  const { written } = writeFormula<string, string>(over(plus(...terms), number(count)), {
    leaf: (name) => symbolPiece(name),
    times: '⊙',
    isSingle: () => true,
    number: String,
    ...(most !== undefined && { mostTerms: most }),
  });
  return said(written);
}

test('a sum of more terms than there is room for has dots before its last one', () => {
  expect(mean(20, mostTerms)).toBe('(L1 + L2 + L3 + … + L20) / 20');
  expect(mean(9, mostTerms)).toBe('(L1 + L2 + L3 + L4 + L5 + L6 + L7 + L8 + L9) / 9');
});

test('every term is written where nothing limits them', () => {
  expect(mean(11)).toContain('L9 + L10 + L11');
});
