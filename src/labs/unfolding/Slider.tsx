import { useId } from 'react';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** As it is written beside the slider. */
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onSet: (value: number) => void;
}

/** A number of a range, and how it is written. */
export function Slider({ label, value, text, least, most, step, onSet }: SliderProps) {
  const id = useId();
  return (
    <div className="unfold-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onSet(Number(currentTarget.value))}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  );
}
