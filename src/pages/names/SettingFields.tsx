import { asFault, type Fault } from '../../engine/fault.ts';
import { asked } from '../../example/edit/limits.ts';
import { SettingFields as Fields, type SettingRow } from '../../parts/training/SettingFields.tsx';
import { useWords } from '../../parts/use-words.ts';
import {
  cellNames,
  checkSetting,
  type LanguageModelSettings,
  type PositiveName,
  precisions,
  recipe,
  type WholeName,
} from '../../training/language-model/settings.ts';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** Why a number is none of that setting; undefined where it is. */
export function settingFault(name: WholeName | PositiveName, value: number): Fault | undefined {
  try {
    checkSetting(name, value, () => asked);
    return undefined;
  } catch (error) {
    return asFault(error);
  }
}

const number = <Name extends WholeName | PositiveName>(name: Name, step: number) => ({
  ...{ name, step },
  fault: (value: number) => settingFault(name, value),
});

const rows: readonly SettingRow<keyof LanguageModelSettings>[] = [
  { name: 'cell', options: cellNames },
  { name: 'precision', options: precisions },
  number('hidden', 1),
  number('iterations', 1000),
  number('learningRate', 0.001),
  number('clip', 1),
  number('seed', 1),
  number('shuffleSeed', 1),
  number('sampleEvery', 100),
  number('names', 1),
];

/** Everything that a training is set by; the recipe of the reports is one press away. */
export function SettingFields({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  const { settings, change, isBusy } = bench;
  const named = { cell: texts.cells, precision: texts.precisions };
  return (
    <fieldset className="names-fields" disabled={isBusy}>
      <legend>{texts.settingsLabel}</legend>
      <div className="names-settings">
        <Fields page="names" labels={texts.controls} {...{ rows, settings, named, change }} />
      </div>
      <button
        type="button"
        className="bar-button"
        aria-pressed={isRecipe(settings)}
        onClick={() => change(recipe)}
      >
        {texts.preset}
      </button>
      <p className="names-note">{texts.presetHint}</p>
    </fieldset>
  );
}

const isRecipe = (settings: LanguageModelSettings): boolean =>
  JSON.stringify(Object.entries(settings).sort()) === JSON.stringify(Object.entries(recipe).sort());
