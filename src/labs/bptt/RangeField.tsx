interface RangeFieldProps {
  readonly label: string;
  readonly value: number;
  /** As it is written beside the label. */
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onSet: (value: number) => void;
}

/** A number of a range. */
export function RangeField({ label, value, text, least, most, step, onSet }: RangeFieldProps) {
  return (
    <label className="bptt-slider">
      {label}
      <output>{text}</output>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onSet(currentTarget.valueAsNumber)}
      />
    </label>
  );
}
