import { Download } from 'lucide-react';
import { writeExample } from '../../example/write-example.ts';
import { FileButton } from '../../parts/files/FileButton.tsx';
import { saveFile } from '../../parts/files/save-file.ts';
import { nameOfSubject } from '../../store/file-name.ts';
import type { ShareSectionProps } from './section-props.ts';

interface ExampleSectionProps extends ShareSectionProps {
  readonly onOpenFile: (file: File) => void;
}

/** The example as a file, and another one from a file. */
export function ExampleSection({ texts, subject, say, onOpenFile }: ExampleSectionProps) {
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
