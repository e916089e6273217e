import { Fault } from '../../engine/fault.ts';
import { Choice } from '../../parts/choice/Choice.tsx';
import { NumberField } from '../../parts/number-field/NumberField.tsx';
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

type NumberName = WholeName | PositiveName;

const rows: readonly (readonly [NumberName, number])[] = [
  ['hidden', 1],
  ['iterations', 1000],
  ['learningRate', 0.001],
  ['clip', 1],
  ['seed', 1],
  ['shuffleSeed', 1],
  ['sampleEvery', 100],
  ['names', 1],
];

/** Everything that a training is set by; the recipe of the reports is one press away. */
export function SettingFields({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  const { settings, change, isBusy } = bench;
  return (
    <fieldset className="names-fields" disabled={isBusy}>
      <legend>{texts.settingsLabel}</legend>
      <div className="names-settings">
        <Setting name="cell" options={cellNames} named={texts.cells} bench={bench} />
        <Setting name="precision" options={precisions} named={texts.precisions} bench={bench} />
        {rows.map(([name, step]) => (
          <NumberSetting key={name} name={name} step={step} bench={bench} />
        ))}
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

interface NumberSettingProps {
  readonly name: NumberName;
  readonly step: number;
  readonly bench: NamesBench;
}

function NumberSetting({ name, step, bench: { settings, change } }: NumberSettingProps) {
  const { texts, comma } = useWords(namesTexts);
  return (
    <div className="names-setting">
      <span aria-hidden="true">{texts.controls[name]}</span>
      <NumberField
        label={texts.controls[name]}
        value={settings[name]}
        comma={comma}
        step={step}
        isWide
        onSet={(value) => {
          try {
            checkSetting(name, value, () => 'value');
          } catch (error) {
            if (error instanceof Fault) return error;
            throw error;
          }
          change({ [name]: value });
          return undefined;
        }}
      />
    </div>
  );
}

interface SettingProps<Name extends 'cell' | 'precision'> {
  readonly name: Name;
  readonly options: readonly LanguageModelSettings[Name][];
  readonly named: Readonly<Record<LanguageModelSettings[Name], string>>;
  readonly bench: NamesBench;
}

function Setting<Name extends 'cell' | 'precision'>(props: SettingProps<Name>) {
  const { name, options, named, bench } = props;
  const { texts } = useWords(namesTexts);
  return (
    <Choice<LanguageModelSettings[Name]>
      className="names-setting"
      label={texts.controls[name]}
      value={bench.settings[name]}
      options={options}
      name={(option) => named[option]}
      onChoose={(option) => bench.change({ [name]: option })}
    />
  );
}
