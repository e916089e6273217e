import { describe, expect, test } from 'vitest';
import { Fault, type FaultCode, faultPhrases, fillPhrase, phrase } from './fault.ts';

describe('a fault', () => {
  const fault = new Fault(
    'layers.0.parameters.W_hh',
    phrase('shape', { rows: 2, columns: 3 }),
    phrase('shapeFor', { rows: 3, columns: 3, reason: 'cell rnn, hidden 3' }),
  );

  test('says the thing, what was found and what was wanted', () => {
    expect(fault.message).toBe(
      'layers.0.parameters.W_hh: found 2×3, wanted 3×3 (cell rnn, hidden 3)',
    );
  });

  test('is a RangeError with a name of its own', () => {
    expect(fault).toBeInstanceOf(RangeError);
    expect(fault.name).toBe('Fault');
  });

  test('keeps its three parts, so that it can be said in another language', () => {
    const { subject, found, wanted } = fault;
    const indonesian = { ...faultPhrases, shapeFor: '{rows}×{columns} ({reason}) saja' };
    expect([subject, fillPhrase(indonesian, found), fillPhrase(indonesian, wanted)]).toEqual([
      'layers.0.parameters.W_hh',
      '2×3',
      '3×3 (cell rnn, hidden 3) saja',
    ]);
  });
});

describe('a phrase', () => {
  test('fills every brace, the same one as often as it stands there', () => {
    const twice = { ...faultPhrases, value: '{value} and {value}' };
    expect(fillPhrase(twice, phrase('value', { value: 0 }))).toBe('0 and 0');
  });

  test('fills in a phrase among the values in the same language', () => {
    const reason = phrase('listOf', { entries: phrase('entries', { count: 3 }) });
    const indonesian = {
      ...faultPhrases,
      listOf: 'daftar berisi {entries}',
      entries: '{count} elemen',
    };
    const nested = phrase('jsonFor', { reason });
    expect(fillPhrase(faultPhrases, nested)).toBe('JSON text (a list of 3 entries)');
    expect(fillPhrase(indonesian, nested)).toBe('JSON text (daftar berisi 3 elemen)');
  });

  test('leaves a brace empty that has no value', () => {
    expect(fillPhrase(faultPhrases, phrase('oneOf'))).toBe('one of ');
  });

  test('does not fill in braces that a value brings along', () => {
    expect(fillPhrase(faultPhrases, phrase('value', { value: '{rows}', rows: 3 }))).toBe('{rows}');
  });

  test('has no brace that stays open', () => {
    const open = Object.entries(faultPhrases).filter(([code, text]) => {
      const values = Object.fromEntries(
        [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => [key, 1]),
      );
      return /[{}]/.test(fillPhrase(faultPhrases, phrase(code as FaultCode, values)));
    });
    expect(open).toEqual([]);
  });
});
