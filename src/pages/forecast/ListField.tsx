import { useId, useState } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { readRows, writeRows } from '../../training/forecast/row-list.ts';
import { forecastTexts } from './texts.ts';

interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly values: readonly number[];
  /** Whether they are rows, which are written as runs: 2, 5-7. */
  readonly areRows?: boolean;
  readonly onSet: (values: readonly number[]) => void;
}

/** Numbers parted by commas. What cannot be read stays as it was typed, with a sentence below. */
export function ListField({ label, hint, values, areRows = false, onSet }: ListFieldProps) {
  const { texts } = useWords(forecastTexts);
  const id = useId();
  const [text, setText] = useState(areRows ? writeRows(values, ', ') : values.join(', '));
  const numbers = areRows ? readRows(text) : readList(text);
  const take = (): void => {
    if (numbers !== undefined && numbers.join() !== values.join()) onSet(numbers);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        className="forecast-list"
        value={text}
        placeholder={hint}
        inputMode="text"
        aria-invalid={numbers === undefined}
        aria-describedby={numbers === undefined ? `${id}-trouble` : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      {numbers === undefined ? (
        <span id={`${id}-trouble`} className="forecast-trouble">
          {texts.listTrouble}
        </span>
      ) : null}
    </label>
  );
}

/** Undefined where the text is no list of numbers. */
function readList(text: string): readonly number[] | undefined {
  const numbers = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => Number(part.replace('−', '-')));
  return numbers.every(Number.isFinite) ? numbers : undefined;
}
