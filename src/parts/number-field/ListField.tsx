import { useId, useState } from 'react';

interface ListFieldProps {
  readonly className?: string;
  readonly inputClass: string;
  readonly troubleClass: string;
  readonly label: string;
  readonly hint?: string;
  /** The list as it is written. */
  readonly text: string;
  /** The numbers that a text lists; undefined where it is no such list. */
  readonly read: (text: string) => readonly number[] | undefined;
  /** What is said of a text that is none. */
  readonly trouble: string;
  readonly onSet: (values: readonly number[]) => void;
}

/** Numbers parted by commas, taken when the field is left. What cannot be read stays as it was typed, with a sentence below. */
export function ListField(props: ListFieldProps) {
  const { className, inputClass, troubleClass, label, hint, text, read, trouble, onSet } = props;
  const id = useId();
  const [typed, setTyped] = useState(text);
  const numbers = read(typed);
  const isBad = numbers === undefined;
  const take = (): void => {
    if (numbers !== undefined && numbers.join() !== read(text)?.join()) onSet(numbers);
  };
  return (
    <>
      <label className={className}>
        <span>{label}</span>
        <input
          className={inputClass}
          value={typed}
          placeholder={hint}
          inputMode="text"
          aria-invalid={isBad}
          aria-describedby={isBad ? id : undefined}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take();
          }}
        />
      </label>
      {isBad ? (
        <p id={id} className={troubleClass}>
          {trouble}
        </p>
      ) : null}
    </>
  );
}
