import { useId, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { TroubleNote } from '../../parts/number-field/TroubleNote.tsx';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  /** Changes the example; says why not. */
  readonly onChoose: (option: T) => Fault | undefined;
  /** Whether the label stands beside the field. */
  readonly isLabelled?: boolean;
  /** Whether it is another one than before any change. */
  readonly isChanged?: boolean;
}

/** One of several; a choice that the example refuses is not made, and a sentence says why. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, options, nameOf, isLabelled = true, isChanged = false } = props;
  const id = useId();
  const { trouble, choose } = useChoice(props);
  return (
    <div className="edit-field">
      <label>
        <span className={isLabelled ? 'edit-label' : 'sr-only'}>{label}</span>
        <select
          className="edit-choice"
          value={value}
          data-changed={isChanged ? '' : undefined}
          aria-describedby={trouble === undefined ? undefined : id}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      {trouble === undefined ? null : (
        <TroubleNote
          id={id}
          label={label}
          typed={nameOf(trouble.option)}
          kept={nameOf(value)}
          trouble={trouble.fault}
        />
      )}
    </div>
  );
}

/** Makes a choice, and keeps the one that was refused until the value is another. */
function useChoice<T extends string>({ value, options, onChoose }: ChoiceFieldProps<T>) {
  const [refused, setRefused] = useState<{ option: T; fault: Fault; value: T }>();
  const choose = (text: string): void => {
    const option = options.find((each) => each === text);
    const fault = option === undefined ? undefined : onChoose(option);
    setRefused(option === undefined || fault === undefined ? undefined : { option, fault, value });
  };
  return { trouble: refused?.value === value ? refused : undefined, choose };
}
