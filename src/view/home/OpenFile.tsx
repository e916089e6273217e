import { FileUp } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { useTexts } from '../scenery.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface OpenFileProps {
  readonly onOpenFile: (file: File) => void;
}

/** Opens the reader's own example, by a button or dropped anywhere on the page. */
export function OpenFile({ onOpenFile }: OpenFileProps) {
  const texts = useTexts().home;
  const input = useRef<HTMLInputElement>(null);
  const over = useFileDrop(onOpenFile);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    if (file === undefined) return;
    onOpenFile(file);
    currentTarget.value = ''; // so that the same file can be chosen again
  };
  return (
    <section className="home-files" aria-labelledby="home-files">
      <div>
        <h2 id="home-files">{texts.ownTitle}</h2>
        <p>{texts.ownText}</p>
      </div>
      <div className="home-file-actions">
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={texts.openFile}
          onChange={choose}
        />
        <button type="button" className="home-secondary" onClick={() => input.current?.click()}>
          <FileUp aria-hidden="true" />
          {texts.openFile}
        </button>
        <a href="#/example/two-layer-lstm">{texts.sample}</a>
      </div>
      {over && <div className="home-drop">{texts.dropHere}</div>}
    </section>
  );
}
