import { useId, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { Choice } from '../../parts/choice/Choice.tsx';
import { NumberField } from '../../parts/number-field/NumberField.tsx';
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

interface FieldsProps {
  readonly bench: ForecastBench;
}

/** Everything that a forecast is set by; leaking stands beside what it does. */
export function SettingFields({ bench }: FieldsProps) {
  const { texts } = useWords(forecastTexts);
  const whole = (name: WholeName) => <WholeField name={name} bench={bench} />;
  return (
    <div className="forecast-settings">
      {whole('window')}
      {whole('test')}
      {whole('period')}
      <Setting name="cell" options={cells} named={texts.cells} bench={bench} />
      <LayersField key={bench.settings.layers.join()} bench={bench} />
      <Setting name="head" options={heads} named={texts.heads} bench={bench} />
      <RealField name="dropout" step={0.1} fault={dropoutFault} bench={bench} />
      {whole('epochs')}
      {whole('batch')}
      <RealField name="learningRate" step={0.001} fault={rateFault} bench={bench} />
      <Setting name="adam" options={adamStyles} named={texts.adamStyles} bench={bench} />
      {whole('seeds')}
      {whole('seed')}
      <Setting name="precision" options={precisions} named={texts.precisions} bench={bench} />
      <label className="forecast-check">
        <input
          type="checkbox"
          checked={bench.settings.shuffle}
          onChange={({ currentTarget }) => bench.change({ shuffle: currentTarget.checked })}
        />
        {texts.controls.shuffle}
      </label>
    </div>
  );
}

function WholeField({ name, bench }: FieldsProps & { readonly name: WholeName }) {
  const { least, most, step } = wholeRanges[name];
  return (
    <NumberSetting
      name={name}
      step={step}
      range={{ least, most }}
      fault={(value) => wholeFault(name, value)}
      bench={bench}
    />
  );
}

interface RealFieldProps extends FieldsProps {
  readonly name: 'dropout' | 'learningRate';
  readonly step: number;
  readonly fault: (value: number) => Fault | undefined;
}

const RealField = (props: RealFieldProps) => <NumberSetting {...props} range={{}} />;

interface NumberSettingProps extends FieldsProps {
  readonly name: WholeName | 'dropout' | 'learningRate';
  readonly step: number;
  readonly range: { readonly least?: number; readonly most?: number };
  readonly fault: (value: number) => Fault | undefined;
}

function NumberSetting({ name, step, range, fault, bench }: NumberSettingProps) {
  const { texts, comma } = useWords(forecastTexts);
  return (
    <div className="forecast-setting">
      <span aria-hidden="true">{texts.controls[name]}</span>
      <NumberField
        label={texts.controls[name]}
        value={bench.settings[name]}
        comma={comma}
        step={step}
        {...range}
        isWide
        onSet={(value) => {
          const found = fault(value);
          if (found === undefined) bench.change({ [name]: value });
          return found;
        }}
      />
    </div>
  );
}

type ChoiceName = 'cell' | 'precision' | 'head' | 'adam';

interface SettingProps<Name extends ChoiceName> extends FieldsProps {
  readonly name: Name;
  readonly options: readonly Settings[Name][];
  readonly named: Readonly<Record<Settings[Name], string>>;
}

function Setting<Name extends ChoiceName>(props: SettingProps<Name>) {
  const { name, options, named, bench } = props;
  const { texts } = useWords(forecastTexts);
  return (
    <Choice<Settings[Name]>
      className="forecast-setting"
      label={texts.controls[name]}
      value={bench.settings[name]}
      options={options}
      name={(option) => named[option]}
      onChoose={(option) => bench.change({ [name]: option })}
    />
  );
}

/** Units of the recurrent layers: 50, 50. What cannot be read stays as it was typed, with a sentence below. */
function LayersField({ bench: { settings, change } }: FieldsProps) {
  const { texts } = useWords(forecastTexts);
  const id = useId();
  const [text, setText] = useState(settings.layers.join(', '));
  const isBad = readLayers(text) === undefined;
  const take = (): void => {
    const layers = readLayers(text);
    if (layers !== undefined && layers.join() !== settings.layers.join()) change({ layers });
  };
  return (
    <div className="forecast-setting">
      <label htmlFor={id}>{texts.controls.layers}</label>
      <input
        id={id}
        className="edit-number"
        value={text}
        inputMode="numeric"
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-trouble` : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      {isBad ? (
        <p id={`${id}-trouble`} className="forecast-trouble">
          {texts.layersTrouble}
        </p>
      ) : null}
    </div>
  );
}
