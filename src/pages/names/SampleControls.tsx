import { useId } from 'react';
import { Fault } from '../../engine/fault.ts';
import { NumberField } from '../../parts/number-field/NumberField.tsx';
import { useWords } from '../../parts/use-words.ts';
import { checkSetting } from '../../training/language-model/settings.ts';
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
      <label className="names-setting">
        <span>{texts.pick}</span>
        <select
          value={choice.pick}
          onChange={({ currentTarget }) => {
            const pick = picks[currentTarget.selectedIndex];
            if (pick !== undefined) onChange({ pick });
          }}
        >
          {picks.map((each) => (
            <option key={each} value={each}>
              {texts.picks[each]}
            </option>
          ))}
        </select>
      </label>
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
  const { texts, comma } = useWords(namesTexts);
  return (
    <div className="names-setting">
      <span aria-hidden="true">{texts.sampleSeed}</span>
      <NumberField
        label={texts.sampleSeed}
        value={seed}
        comma={comma}
        step={1}
        isWide
        onSet={(value) => {
          try {
            checkSetting('seed', value);
          } catch (error) {
            if (error instanceof Fault) return error;
            throw error;
          }
          onSet(value);
          return undefined;
        }}
      />
    </div>
  );
}
