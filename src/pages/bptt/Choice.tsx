interface ChoiceProps<Option extends string | number> {
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly name: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

/** One of a few. */
export function Choice<Option extends string | number>(props: ChoiceProps<Option>) {
  const { label, value, options, name, onChoose } = props;
  return (
    <label className="bptt-choice">
      <span>{label}</span>
      <select
        value={value}
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
