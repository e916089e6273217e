import './choice.css';

interface ChoiceProps<Option extends string | number> {
  /** Class of the label, whose style the page has; `choice` where none is given. */
  readonly className?: string;
  readonly label: string;
  /** What it is a choice of, beside the label. */
  readonly of?: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly name: (option: Option) => string;
  readonly disabled?: boolean;
  readonly onChoose: (option: Option) => void;
}

/** One of a few, in a list that opens. */
export function Choice<Option extends string | number>(props: ChoiceProps<Option>) {
  const {
    className = 'choice',
    label,
    of,
    value,
    options,
    name,
    disabled = false,
    onChoose,
  } = props;
  return (
    <label className={className}>
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
