import './share-dialog.css';
import { useEffect, useId, useRef, useState } from 'react';
import { shareMenuTexts } from '../../i18n/share-menu-texts.ts';
import { closeDialog, leaveDialog } from '../../parts/close-dialog.ts';
import { StageProvider, useTexts } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useStore } from '../../store/store.ts';
import { ExampleSection } from './ExampleSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { StepSection } from './StepSection.tsx';

export interface ShareDialogProps {
  readonly onOpenFile: (file: File) => void;
}

/** Link, example file, and the present step as picture, table and formula. */
export function ShareDialog({ onOpenFile }: ShareDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const subject = useStore((state) => state.subject);
  const texts = shareMenuTexts[useLanguage()];
  const closeText = useTexts().shell.close;
  const [said, say] = useState('');
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  if (subject === undefined) return null;
  const given = { texts, subject, say };
  return (
    <dialog
      ref={dialog}
      className="dialog share-dialog"
      aria-labelledby={id}
      onClose={() => closeDialog('share')}
      onKeyDown={leaveDialog('share')}
    >
      <h2 id={id}>{texts.title}</h2>
      <LinkSection {...given} />
      <ExampleSection {...given} onOpenFile={onOpenFile} />
      <StageProvider>
        <StepSection {...given} />
      </StageProvider>
      <div className="share-end">
        <p role="status">{said}</p>
        <button type="button" className="bar-button" onClick={() => dialog.current?.close()}>
          {closeText}
        </button>
      </div>
    </dialog>
  );
}
