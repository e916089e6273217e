import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

const close = (): void => useStore.setState({ dialog: undefined });

/** The browser tells of its closing later, and the next key would be lost. */
function leave(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  close();
}

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
      onClose={close}
      onKeyDown={leave}
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
      <button type="button" className="bar-button" onClick={close}>
        {texts.close}
      </button>
    </dialog>
  );
}
