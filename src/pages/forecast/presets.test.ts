import { describe, expect, test } from 'vitest';
import { shippedSeries } from '../../training/forecast/shipped.ts';
import { jobOf } from './job.ts';
import { light, presetOf, presets } from './presets.ts';
import { settingsFor } from './settings.ts';

const patients = () => {
  const found = presets.find(({ id }) => id === 'patients');
  if (found === undefined) throw new RangeError('no patients');
  return found;
};

describe('the patients of the report', () => {
  test.each([
    [42, 9],
    [144, 29],
    [145, 29],
    [3, 1],
  ])('keep the latest 20 %% of %d values as test: %d', (count, test) => {
    const values = Array.from({ length: count }, (_, index) => index);
    const data = { source: 'own', name: 'patients.csv', values, labels: [] } as const;
    expect(jobOf(data, patients().settings).pipeline.test).toBe(test);
  });

  test('are known by their settings whatever the data', () => {
    const { settings } = patients();
    expect(presetOf(settingsFor(settings, 42))?.id).toBe('patients');
    expect(presetOf({ ...settings, testShare: null })).toBeUndefined();
    expect(presetOf(light)?.id).toBe('light');
  });

  test('have the number of test values that their share makes of the series they begin with', () => {
    const { settings, source } = patients();
    if (source === 'own') throw new RangeError('a shipped series is wanted');
    const { values } = shippedSeries(source, 1).series;
    expect(settingsFor(settings, values.length).test).toBe(settings.test);
  });
});
