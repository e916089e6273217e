import type { ReactNode } from 'react';

interface SwitchOption<T extends string> {
  readonly value: T;
  readonly text: ReactNode;
  /** What it is called, where `text` may be cut short. */
  readonly name?: string;
  readonly title?: string;
  /** The language of the text, where it is another than that of the page. */
  readonly lang?: string;
}

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly SwitchOption<T>[];
  readonly onChange: (value: T) => void;
}

/** A choice between a few that are all in sight. Buttons, so that the arrow keys go on walking the steps. */
export function Switch<T extends string>({ label, value, options, onChange }: SwitchProps<T>) {
  return (
    <fieldset className="switch">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-label={option.name}
          title={option.title}
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  );
}
