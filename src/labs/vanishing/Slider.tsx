import { useId } from 'react';
import type { Range } from './settings.ts';

interface SliderProps {
  readonly label: string;
  /** The cell that it is about. */
  readonly of?: string;
  readonly value: number;
  /** As it is written beside the slider. */
  readonly text: string;
  readonly range: Range;
  readonly onSet: (value: number) => void;
}

/** A number of a range. */
export function Slider({ label, of, value, text, range, onSet }: SliderProps) {
  const id = useId();
  return (
    <div className="vanishing-field">
      <label htmlFor={id}>
        {label}
        {of === undefined ? null : <span className="vanishing-of"> · {of}</span>}
      </label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onSet(Number(currentTarget.value))}
      />
    </div>
  );
}
