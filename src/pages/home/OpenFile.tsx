import { FileButton } from '../../parts/files/FileButton.tsx';
import { useTexts } from '../../parts/scenery.tsx';

interface OpenFileProps {
  readonly onOpenFile: (file: File) => void;
  /** Title of the file that was opened last. */
  readonly lastFile: string | undefined;
}

/** Opens the reader's own example, and goes on with the last one. */
export function OpenFile({ onOpenFile, lastFile }: OpenFileProps) {
  const { home: texts, share } = useTexts();
  return (
    <section className="home-files" aria-labelledby="home-files">
      <div>
        <h2 id="home-files">{texts.ownTitle}</h2>
        <p>{texts.ownText}</p>
      </div>
      <div className="home-file-actions">
        <a className="home-secondary" href="#/lab/workbench">
          {texts.workbench}
        </a>
        <FileButton label={texts.openFile} className="home-secondary" onFile={onOpenFile} />
        {lastFile === undefined ? null : <a href="#/example/file">{share.goOn(lastFile)}</a>}
        <a href="#/example/two-layer-lstm">{texts.sample}</a>
      </div>
    </section>
  );
}
