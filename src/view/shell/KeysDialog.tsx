import { useEffect, useRef } from 'react';
import { useStore } from '../../store/store.ts';
import { closeDialog, leaveDialog } from '../close-dialog.ts';
import { useTexts } from '../scenery.tsx';

/** The list of keys. */
export function KeysDialog() {
  const open = useStore((state) => state.dialog === 'keys');
  const texts = useTexts().shell;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="keys-title"
      onClose={() => closeDialog('keys')}
      onKeyDown={leaveDialog('keys')}
    >
      <h2 id="keys-title">{texts.keys}</h2>
      <dl className="key-list">
        {texts.keyList.map(([key, meaning]) => (
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
