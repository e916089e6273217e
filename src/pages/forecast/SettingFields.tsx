import { SettingFields as Fields, type SettingRow } from '../../parts/training/SettingFields.tsx';
import { useWords } from '../../parts/use-words.ts';
import {
  adamStyles,
  cells,
  dropoutFault,
  heads,
  precisions,
  rateFault,
  readLayers,
  type Settings,
  type WholeName,
  wholeFault,
  wholeRanges,
} from './settings.ts';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';

const whole = <Name extends WholeName>(name: Name) => ({
  ...{ name, ...wholeRanges[name] },
  fault: (value: number) => wholeFault(name, value),
});

/** Leaking stands beside what it does, and the share of a preset has no field. */
const rows: readonly SettingRow<Exclude<keyof Settings, 'leak' | 'testShare'>>[] = [
  whole('window'),
  whole('test'),
  whole('period'),
  { name: 'cell', options: cells },
  { name: 'layers', read: readLayers },
  { name: 'head', options: heads },
  { name: 'dropout', step: 0.1, fault: dropoutFault },
  whole('epochs'),
  whole('batch'),
  { name: 'learningRate', step: 0.001, fault: rateFault },
  { name: 'adam', options: adamStyles },
  whole('seeds'),
  whole('seed'),
  { name: 'precision', options: precisions },
  { name: 'shuffle' },
];

/** Everything that a forecast is set by. */
export function SettingFields({ bench: { settings, change } }: { readonly bench: ForecastBench }) {
  const { texts } = useWords(forecastTexts);
  const { cells: cell, heads: head, adamStyles: adam, precisions: precision } = texts;
  return (
    <div className="forecast-settings">
      <Fields
        page="forecast"
        labels={texts.controls}
        named={{ cell, head, adam, precision }}
        troubles={{ layers: texts.layersTrouble }}
        {...{ rows, settings, change }}
      />
    </div>
  );
}
