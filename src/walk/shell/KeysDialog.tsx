import './keys.css';
import { type RefObject, useEffect, useRef } from 'react';
import { closeDialog, leaveDialog } from '../../parts/close-dialog.ts';
import { useTexts } from '../../parts/scenery.tsx';
import { useStore } from '../../store/store.ts';

/** The keys of the screen that is open; read from the beginning. */
export function KeysDialog() {
  const open = useStore((state) => state.dialog === 'keys');
  const texts = useTexts().shell;
  const isWalk = useStore((state) => state.subject !== undefined);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useOpen(dialog, title, open);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="keys-title"
      onClose={() => closeDialog('keys')}
      onKeyDown={leaveDialog('keys')}
    >
      <h2 id="keys-title" ref={title} tabIndex={-1}>
        {texts.keys}
      </h2>
      <dl className="key-list">
        {(isWalk ? texts.keyList : texts.pageKeyList).map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="bar-button" onClick={() => closeDialog('keys')}>
        {texts.close}
      </button>
    </dialog>
  );
}

/** Opens and closes the dialog; the focus goes to its title, since the button at its end would be scrolled to. */
function useOpen(
  dialog: RefObject<HTMLDialogElement | null>,
  title: RefObject<HTMLElement | null>,
  open: boolean,
): void {
  useEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.showModal();
    title.current?.focus();
  }, [dialog, title, open]);
}
