interface ChoiceProps<Option extends string | number> {
  readonly label: string;
  readonly of?: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly name: (option: Option) => string;
  readonly disabled?: boolean;
  readonly onChoose: (option: Option) => void;
}

/** One of a few. */
export function Choice<Option extends string | number>(props: ChoiceProps<Option>) {
  const { label, of, value, options, name, disabled = false, onChoose } = props;
  return (
    <label className="vanishing-choice">
      <span>
        {label}
        {of === undefined ? null : <span className="range-of"> · {of}</span>}
      </span>
      <select
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
