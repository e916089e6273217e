import { type ChangeEvent, type KeyboardEvent, useId, useState } from 'react';
import { keyboardFor } from '../../parts/number-field/NumberField.tsx';

interface NumberBoxProps {
  readonly label: string;
  readonly value: number;
  /** As it stands in the field. */
  readonly text: string;
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly disabled?: boolean;
  /** The number that a text says; undefined where it says none that may stand here. */
  readonly read: (text: string) => number | undefined;
  /** The sentence about a text that is not used. */
  readonly refuse: (text: string) => string;
  /** What is typed or stepped in one visit of the field is one group, undone together. */
  readonly onSet: (value: number, group: string) => void;
}

/**
 * A number that is typed or stepped with the arrow keys. What may not stand here stays as it was typed, with a sentence
 * below; the number that counts does not change.
 */
export function NumberBox(props: NumberBoxProps) {
  const { label, value, text, least, most, disabled = false } = props;
  const id = useId();
  const { typed, isRefused, ...handlers } = useTyped(props, id);
  return (
    <div className="counting-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="spinbutton"
        inputMode={keyboardFor(least)}
        autoComplete="off"
        aria-valuenow={value}
        aria-valuetext={typed ?? text}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}trouble` : undefined}
        disabled={disabled}
        value={typed ?? text}
        onFocus={(event) => event.currentTarget.select()}
        {...handlers}
      />
      {isRefused && typed !== undefined ? (
        <p id={`${id}trouble`} className="counting-trouble" role="alert">
          {props.refuse(typed)}
        </p>
      ) : null}
    </div>
  );
}

/** What is typed stays as it is while the field is visited, and longer where it is refused. */
function useTyped(props: NumberBoxProps, id: string) {
  const { value, read, onSet } = props;
  const [draft, setDraft] = useState<{ readonly text: string; readonly value: number }>();
  const [visit, setVisit] = useState(0);
  const group = `${id}${visit}`;
  const typed = draft?.value === value ? draft.text : undefined;
  const isRefused = typed !== undefined && typed !== '' && read(typed) === undefined;
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const found = read(currentTarget.value);
    setDraft({ text: currentTarget.value, value: found ?? value });
    if (found !== undefined && found !== value) onSet(found, group);
  };
  const onBlur = (): void => {
    setVisit(visit + 1);
    if (!isRefused) setDraft(undefined);
  };
  const onKeyDown = useFieldKeys(props, group, () => setDraft(undefined));
  return { typed, isRefused, onChange, onBlur, onKeyDown };
}

/** Arrows step, ten times as far with Shift; Escape takes back what was typed. */
function useFieldKeys(
  { value, step, least, most, onSet }: NumberBoxProps,
  group: string,
  cancel: () => void,
) {
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    const sign = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (sign !== 0) {
      event.preventDefault();
      const next = Number((value + sign * step * (event.shiftKey ? 10 : 1)).toFixed(6));
      cancel();
      onSet(Math.max(least, Math.min(most, next)), group);
    } else if (event.key === 'Escape') cancel();
  };
}
