import { useDraft } from '../../parts/number-field/use-draft.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';

const readName = (text: string): string | undefined => text.trim().slice(0, 60) || undefined;

/** The name of an example on the reader's workbench; an empty one is not used. */
export function NameField() {
  const texts = useStepTexts().edit;
  const title = useStore(({ subject }) => subject?.title ?? '');
  const { draft, type, leave } = useDraft({
    value: title,
    read: readName,
    mayBecome: () => true,
    onSet: (name, group) =>
      edit((example) => (example.title === name ? example : { ...example, title: name }), group),
  });
  const close = (): void => {
    leave();
    if (draft !== undefined && readName(draft.text) === undefined) type(title);
  };
  return (
    <label className="edit-name">
      <span className="edit-label">{texts.name}</span>
      <input
        type="text"
        className="edit-token"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={draft?.text ?? title}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={close}
      />
    </label>
  );
}
