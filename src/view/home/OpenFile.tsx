import { FileUp } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { useTexts } from '../scenery.tsx';

interface OpenFileProps {
  readonly onOpenFile: (file: File) => void;
  /** Title of the file that was opened last. */
  readonly lastFile: string | undefined;
}

/** Opens the reader's own example, and goes on with the last one. */
export function OpenFile({ onOpenFile, lastFile }: OpenFileProps) {
  const { home: texts, share } = useTexts();
  const input = useRef<HTMLInputElement>(null);
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
        {lastFile === undefined ? null : <a href="#/example/file">{share.goOn(lastFile)}</a>}
        <a href="#/example/two-layer-lstm">{texts.sample}</a>
      </div>
    </section>
  );
}
