import { useId } from 'react';
import { Choice } from '../../parts/choice/Choice.tsx';
import { NumberSetting } from '../../parts/training/SettingFields.tsx';
import { useWords } from '../../parts/use-words.ts';
import { settingFault } from './SettingFields.tsx';
import { picks, type SampleChoice } from './sample-choice.ts';
import { namesTexts } from './texts.ts';

interface SampleControlsProps {
  readonly choice: SampleChoice;
  readonly onChange: (some: Partial<SampleChoice>) => void;
}

/** Temperature, how a letter is picked, seed, and the beginning that is given. */
export function SampleControls({ choice, onChange }: SampleControlsProps) {
  const { texts } = useWords(namesTexts);
  return (
    <div className="names-controls">
      <TemperatureField
        value={choice.temperature}
        onSet={(temperature) => onChange({ temperature })}
      />
      <Choice
        className="names-setting"
        label={texts.pick}
        value={choice.pick}
        options={picks}
        name={(pick) => texts.picks[pick]}
        onChoose={(pick) => onChange({ pick })}
      />
      <label className="names-setting names-field">
        <span>{texts.beginning}</span>
        <input
          type="text"
          maxLength={40}
          spellCheck={false}
          value={choice.beginning}
          onChange={({ currentTarget }) => onChange({ beginning: currentTarget.value })}
        />
      </label>
      <SeedField seed={choice.seed} onSet={(seed) => onChange({ seed })} />
    </div>
  );
}

function TemperatureField({
  value,
  onSet,
}: {
  readonly value: number;
  readonly onSet: (value: number) => void;
}) {
  const { texts, write } = useWords(namesTexts);
  const id = useId();
  return (
    <div className="names-setting">
      <label htmlFor={id}>
        {texts.temperature} <output htmlFor={id}>{write(value, 1)}</output>
      </label>
      <input
        id={id}
        type="range"
        min={0.1}
        max={3}
        step={0.1}
        value={value}
        aria-valuetext={write(value, 1)}
        onChange={({ currentTarget }) => onSet(Number(currentTarget.value))}
      />
    </div>
  );
}

function SeedField({
  seed,
  onSet,
}: {
  readonly seed: number;
  readonly onSet: (seed: number) => void;
}) {
  const { texts } = useWords(namesTexts);
  return (
    <NumberSetting
      className="names-setting"
      label={texts.sampleSeed}
      value={seed}
      step={1}
      fault={(value) => settingFault('seed', value)}
      onSet={onSet}
    />
  );
}
