import './number-field.css';
import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Fault } from '../../engine/fault.ts';
import { fullNumber } from '../../notation/number.ts';
import { isBeginning, nudged, readNumber, shortNumber } from '../../notation/typed-number.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { useDraft } from './use-draft.ts';
import { useDrag } from './use-drag.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly comma: boolean;
  /** What an arrow key adds; ten times as much with Shift. */
  readonly step?: number;
  readonly least?: number;
  readonly most?: number;
  /** Whether there is room for all digits. */
  readonly isWide?: boolean;
  /** Whether it is another number than before any change. */
  readonly isChanged?: boolean;
  /** Row and column in its grid. */
  readonly cell?: string;
  /** Changes the example; says why not. Calls of one group are undone together. */
  readonly onSet: (value: number, group: string) => Fault | undefined;
}

/**
 * A number that is typed, stepped with the arrow keys or dragged. Short until it is focused, then in full; what cannot
 * be read stays as it was typed, with a sentence beside it.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, comma, cell, isChanged = false, least = -1 } = props;
  const id = useId();
  const { draft, full, ...input } = useNumberInput(props);
  const { trouble } = draft ?? {};
  return (
    <>
      <input
        {...spinButton}
        {...input}
        inputMode={keyboardFor(least)}
        role="spinbutton"
        aria-label={label}
        aria-valuenow={value}
        aria-valuetext={draft?.text ?? full}
        aria-valuemin={props.least}
        aria-valuemax={props.most}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble === undefined ? undefined : id}
        title={fullNumber(value, comma)}
        data-cell={cell}
        data-changed={isChanged ? '' : undefined}
      />
      {draft === undefined || trouble === undefined ? null : (
        <TroubleNote {...{ id, label, trouble }} typed={draft.text} kept={full} />
      )}
    </>
  );
}

/** What the field shows, and what typing, the arrow keys and dragging do to it. */
function useNumberInput(props: NumberFieldProps) {
  const { value, comma, isWide = false, step = 0.01 } = props;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = props;
  const [focused, setFocused] = useState(false);
  const ref = useRef<HTMLInputElement>(null);
  const typed = useDraft({ value, read: readNumber, mayBecome: isBeginning, onSet: props.onSet });
  const set = (wanted: number, group: string): void => {
    const inRange = Math.max(least, Math.min(most, wanted));
    // ahead of the page, which one that was typed into would have laid out as soon as it has changed
    writeText(ref.current, fullNumber(inRange, comma));
    const fault = props.onSet(inRange, group);
    if (fault !== undefined) typed.refuse(fullNumber(inRange, comma), fault);
  };
  const onBlur = (): void => {
    setFocused(false);
    typed.leave();
  };
  const onFocus = (): void => setFocused(true);
  const onInput = (event: FormEvent<HTMLInputElement>): void =>
    typed.type(event.currentTarget.value);
  const onKeyDown = useFieldKeys(typed, (steps, group) => set(nudged(value, steps * step), group));
  const drag = useDrag(value, step, set);
  const full = fullNumber(value, comma);
  const { draft } = typed;
  useShownText(ref, draft?.text ?? (focused || isWide ? full : shortNumber(value, comma)));
  useSelectedText(ref, focused);
  return { ref, draft, full, onBlur, onFocus, onInput, onKeyDown, ...drag };
}

/** Which keys a phone shows: the pad of numbers of an iPhone has no minus. */
export const keyboardFor = (least: number): 'decimal' | 'text' => (least < 0 ? 'text' : 'decimal');

const spinButton = {
  type: 'text',
  spellCheck: false,
  className: 'edit-number',
  autoComplete: 'off',
} as const;

/**
 * Sets the text of a field. As long as nobody has typed into it its attribute does: `value` would also set the
 * selection anew, and for that the browser lays the text out at once.
 */
function writeText(field: HTMLInputElement | null, text: string): void {
  if (field === null || field.value === text) return;
  field.defaultValue = text;
  if (field.value !== text) field.value = text;
}

/** The text of a field that React does not set: it would take each for one that was typed into. */
function useShownText(field: RefObject<HTMLInputElement | null>, text: string): void {
  useLayoutEffect(() => writeText(field.current, text));
}

/** Selects the text of a field when it is focused, so that typing replaces it. */
function useSelectedText(field: RefObject<HTMLInputElement | null>, focused: boolean): void {
  useLayoutEffect(() => {
    if (focused) field.current?.select();
  }, [field, focused]);
}

/**
 * Arrows step; a held key is undone as one, and what is typed next replaces the number. Enter goes to the next row,
 * Escape takes back what was typed, then leaves.
 */
function useFieldKeys(
  { draft, cancel, leave }: Pick<ReturnType<typeof useDraft<number>>, 'draft' | 'cancel' | 'leave'>,
  stepBy: (steps: number, group: string) => void,
) {
  const id = useId();
  const presses = useRef(0);
  const stepped = useRef(false);
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, currentTarget: field } = event;
    const isUndo = key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !shiftKey;
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      event.preventDefault();
      if (!event.repeat) presses.current++;
      stepped.current = true;
      stepBy((key === 'ArrowUp' ? 1 : -1) * (shiftKey ? 10 : 1), `${id}stepped${presses.current}`);
      return;
    }
    if (stepped.current) field.select();
    stepped.current = false;
    if (key === 'Enter') {
      leave();
      focusCell(field, shiftKey ? -1 : 1);
    } else if (key === 'Escape' || (isUndo && draft?.trouble !== undefined)) {
      event.preventDefault();
      event.stopPropagation();
      if (draft !== undefined) cancel();
      else field.blur();
    }
  };
}

/** Moves the focus from a cell of a grid to the one below (or above); stays where there is none. */
function focusCell(field: HTMLElement, by: 1 | -1): void {
  const [row, column] = (field.dataset.cell ?? '').split(',');
  const wanted = `[data-cell="${Number(row) + by},${column}"]`;
  const found = field.closest('table')?.querySelector<HTMLElement>(wanted);
  if (found != null) found.focus();
}
