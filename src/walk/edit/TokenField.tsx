import { type KeyboardEvent, useId } from 'react';
import { Fault, phrase } from '../../engine/fault.ts';
import { asked, limits } from '../../example/edit/limits.ts';
import { type NameList, renameToken } from '../../example/edit/vocabulary.ts';
import { TroubleNote } from '../../parts/number-field/TroubleNote.tsx';
import { useDraft } from '../../parts/number-field/use-draft.ts';
import { edit } from '../../store/edit.ts';

interface TokenFieldProps {
  readonly label: string;
  readonly token: string;
  readonly index: number;
  readonly list: NameList;
  /** Whether it had another name before any change. */
  readonly isChanged: boolean;
}

/** Why a token cannot be without a name. */
const noName = new Fault(
  asked,
  phrase('emptyText'),
  phrase('characters', { maximum: limits.tokenLength }),
);

const readToken = (text: string): string | undefined => text.trim() || undefined;

/** The name of a token. */
export function TokenField({ label, token, index, list, isChanged }: TokenFieldProps) {
  const id = useId();
  const { draft, type, leave, cancel } = useDraft({
    value: token,
    read: readToken,
    mayBecome: () => true,
    onSet: (name, group) => edit((example) => renameToken(example, index, name, list), group),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !(isUndo && draft?.trouble !== undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    if (draft !== undefined) cancel();
    else event.currentTarget.blur();
  };
  const trouble = draft?.trouble === 'unreadable' ? noName : draft?.trouble;
  return (
    <>
      <input
        type="text"
        className="edit-token"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        data-changed={isChanged ? '' : undefined}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble === undefined ? undefined : id}
        value={draft?.text ?? token}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {draft === undefined || trouble === undefined ? null : (
        <TroubleNote {...{ id, label, trouble }} typed={draft.text} kept={token} />
      )}
    </>
  );
}
