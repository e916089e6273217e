import type { ReactNode } from 'react';

interface TwoWayOption<T extends string> {
  readonly value: T;
  readonly text: ReactNode;
  /** What it is called, where `text` may be cut short. */
  readonly name?: string;
}

interface TwoWayProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly TwoWayOption<T>[];
  readonly onChange: (value: T) => void;
}

/** A choice between two that are both in sight. Buttons, so that the arrow keys go on walking the steps. */
export function TwoWay<T extends string>({ label, value, options, onChange }: TwoWayProps<T>) {
  return (
    <fieldset className="switch">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-label={option.name}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  );
}
