import './share-dialog.css';
import { Download } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { writeExample } from '../../example/write-example.ts';
import { shareMenuTexts } from '../../i18n/share-menu-texts.ts';
import { closeDialog, leaveDialog } from '../../parts/close-dialog.ts';
import { FileButton } from '../../parts/files/FileButton.tsx';
import { saveFile } from '../../parts/files/save-file.ts';
import { StageProvider, useTexts } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { nameOfSubject } from '../../store/file-name.ts';
import { useStore } from '../../store/store.ts';
import { LinkSection } from './LinkSection.tsx';
import { StepSection } from './StepSection.tsx';
import type { ShareSectionProps } from './section-props.ts';

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

interface ExampleSectionProps extends ShareSectionProps {
  readonly onOpenFile: (file: File) => void;
}

/** The example as a file, and another one from a file. */
function ExampleSection({ texts, subject, say, onOpenFile }: ExampleSectionProps) {
  const save = (): void => {
    const name = `${nameOfSubject(subject)}.json`;
    saveFile(name, writeExample(subject.example), 'application/json');
    say(texts.saved(name));
  };
  return (
    <section aria-label={texts.example}>
      <h3>{texts.example}</h3>
      <div className="share-buttons">
        <button type="button" className="bar-button" onClick={save}>
          <Download aria-hidden="true" />
          {texts.saveExample}
        </button>
        <FileButton label={texts.openExample} className="bar-button" onFile={onOpenFile} />
      </div>
    </section>
  );
}
