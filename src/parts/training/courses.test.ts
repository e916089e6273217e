import { expect, test, vi } from 'vitest';
import { forecastCourse } from '../../pages/forecast/forecast-course.ts';
import { jobOf } from '../../pages/forecast/job.ts';
import { light } from '../../pages/forecast/presets.ts';
import { namesCourse } from '../../pages/names/names-course.ts';
import { recipe } from '../../training/language-model/settings.ts';

const values = Array.from({ length: 60 }, (_, month) => Math.sin(month));
const data = { source: 'own', name: 'a', values, labels: values.map(String) } as const;
const forecast = jobOf(data, { ...light, window: 4, test: 12, layers: [2] });
const settings = { ...recipe, hidden: 4, iterations: 9, precision: 'float64' } as const;
const names = { source: 'own', title: 'a', text: 'bima\nsiti', settings } as const;
const noWasm = async () => undefined;

test.each([
  ['names', (beat: () => void) => namesCourse(noWasm).open(names, undefined, beat)],
  ['forecast', (beat: () => void) => forecastCourse(noWasm).open(forecast, undefined, beat)],
])('a unit of the training of %s gives signs of life while it lasts', async (_, open) => {
  const beat = vi.fn();
  const training = await open(beat);
  beat.mockClear();
  for (let unit = 0; unit < 8; unit++) training.advance();
  expect(beat).toHaveBeenCalled();
});
