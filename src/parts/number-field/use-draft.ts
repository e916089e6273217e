import { useId, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { cancelGroup, endGroup } from '../../store/edit.ts';

/** Why what was typed is not used: it cannot be read, or the example refuses it. */
export type Trouble = 'unreadable' | Fault;

/** What was typed and stands in the field as it is, while `value` is what counts. */
interface Draft<T> {
  readonly text: string;
  readonly value: T;
  readonly trouble: Trouble | undefined;
}

interface DraftInput<T> {
  readonly value: T;
  /** What a text says; undefined where it cannot be read. */
  readonly read: (text: string) => T | undefined;
  /** Whether a text that cannot be read may become one that can. */
  readonly mayBecome: (text: string) => boolean;
  readonly onSet: (value: T, group: string) => Fault | undefined;
}

/**
 * Keeps what is typed as it is typed, and hands over every text that can be read at once. The draft ends when the
 * reader leaves the field, or when the value changes by other means.
 */
export function useDraft<T>({ value, read, mayBecome, onSet }: DraftInput<T>) {
  const group = `${useId()}typed`;
  const [kept, setDraft] = useState<Draft<T>>();
  const draft = kept?.value === value ? kept : undefined;
  const type = (text: string): void => {
    const found = read(text);
    if (found === undefined) {
      setDraft({ text, value, trouble: mayBecome(text) ? undefined : 'unreadable' });
      return;
    }
    const fault = onSet(found, group);
    setDraft({ text, value: fault === undefined ? found : value, trouble: fault });
  };
  const leave = (): void => {
    if (draft !== undefined && read(draft.text) === undefined)
      setDraft({ ...draft, trouble: 'unreadable' });
    else if (draft?.trouble === undefined) setDraft(undefined);
    endGroup();
  };
  const cancel = (): void => {
    cancelGroup(group);
    setDraft(undefined);
  };
  /** Keeps a value that was asked for by other means than typing, and is not used. */
  const refuse = (text: string, trouble: Fault): void => setDraft({ text, value, trouble });
  return { draft, type, leave, cancel, refuse };
}
