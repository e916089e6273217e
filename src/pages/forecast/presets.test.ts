import { describe, expect, test } from 'vitest';
import { languages } from '../../notation/language.ts';
import { costOf } from '../../training/forecast/cost.ts';
import { shippedSeries } from '../../training/forecast/shipped.ts';
import { jobOf } from './job.ts';
import { light, presetOf, presets } from './presets.ts';
import { settingsFor } from './settings.ts';
import { forecastTexts } from './texts.ts';

const patients = () => {
  const found = presets.find(({ id }) => id === 'patients');
  if (found === undefined) throw new RangeError('no patients');
  return found;
};

test('the stories of the slides say how many parameters their networks have', () => {
  const values = Array.from({ length: 400 }, (_, index) => index);
  for (const [id, digits] of [
    ['slide1', '131'],
    ['slide2', '8257'],
  ] as const) {
    const { settings } = presets.find((each) => each.id === id) ?? { settings: light };
    const job = jobOf({ source: 'sine', name: id, values, labels: [] }, settings);
    expect(String(costOf(job).parameters)).toBe(digits);
    for (const language of languages) {
      const { story } = forecastTexts[language].presets[id];
      expect(story.replaceAll(/(\d)[.,](?=\d{3})/g, '$1')).toContain(` ${digits} param`);
    }
  }
});

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
