import './range.css';
import { useId } from 'react';

/** From where to where a number goes, and by how much. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

interface RangeFieldProps {
  readonly label: string;
  /** What it is about, where the label alone does not say it. */
  readonly of?: string;
  readonly value: number;
  /** As it is written beside the label. */
  readonly text: string;
  readonly range: Range;
  readonly onSet: (value: number) => void;
}

/** A number of a range. */
export function RangeField({ label, of, value, text, range, onSet }: RangeFieldProps) {
  const id = useId();
  return (
    <div className="range-field">
      <label htmlFor={id}>
        {label}
        {of === undefined ? null : <span className="range-of"> · {of}</span>}
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
        onChange={({ currentTarget }) => onSet(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
