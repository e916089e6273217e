import './inside.css';
import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Fault } from '../../engine/fault.ts';
import { writeExample } from '../../example/write-example.ts';
import { FileButton } from '../../parts/files/FileButton.tsx';
import { saveFile } from '../../parts/files/save-file.ts';
import { useWords } from '../../parts/use-words.ts';
import { CodeView } from './CodeView.tsx';
import { exportModel } from './export-model.ts';
import { FaultLine } from './FaultLine.tsx';
import { kerasCode, torchCode } from './framework-code.ts';
import type { Job } from './job.ts';
import type { Model } from './model.ts';
import { type ModelFile, readModelFile, writeModelFile } from './model-file.ts';
import { namesSession } from './names-session.ts';
import { namesTexts } from './texts.ts';

interface KeepPaneProps {
  readonly model: Model | undefined;
  readonly job: Job | undefined;
}

/** Takes the model along: to go on with it later, to walk it, or to use it in PyTorch and Keras. */
export function KeepPane({ model, job }: KeepPaneProps) {
  const { texts } = useWords(namesTexts);
  return (
    <div className="names-keep">
      <section>
        <h2>{texts.keepModel}</h2>
        <p className="names-note">{texts.keepModelNote}</p>
        <ModelButtons job={model === undefined ? undefined : job} />
      </section>
      {model === undefined ? null : <ExportSection model={model} />}
    </div>
  );
}

function ModelButtons({ job }: { readonly job: Job | undefined }) {
  const { texts } = useWords(namesTexts);
  const [fault, setFault] = useState<Fault>();
  const save = async (): Promise<void> => {
    const snapshot = await namesSession.snapshot();
    if (job === undefined || snapshot === undefined) return;
    saveFile('unroll-model.json', writeModelFile(job, snapshot), 'application/json');
  };
  const load = async (file: File): Promise<void> => {
    const read = await openModelFile(file);
    setFault(read instanceof Fault ? read : undefined);
    if (!(read instanceof Fault)) await namesSession.load(read.job, read.snapshot);
  };
  return (
    <>
      <div className="names-buttons">
        {job === undefined ? null : (
          <button type="button" className="bar-button" onClick={() => void save()}>
            <Download aria-hidden="true" />
            {texts.saveModel}
          </button>
        )}
        <FileButton
          label={texts.loadModel}
          className="bar-button"
          onFile={(file) => void load(file)}
        />
      </div>
      {fault === undefined ? null : <FaultLine fault={fault} />}
    </>
  );
}

async function openModelFile(file: File): Promise<ModelFile | Fault> {
  try {
    return await readModelFile(await file.text(), file.name);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Name of the file that the programs read. */
const exampleFile = 'unroll-name.json';

function ExportSection({ model }: { readonly model: Model }) {
  const { texts } = useWords(namesTexts);
  const { name, example, loss } = useMemo(() => exportModel(model), [model]);
  const subject = { cell: model.settings.cell, file: exampleFile, loss };
  return (
    <section>
      <h2>{texts.exportTitle}</h2>
      <p className="names-note">{texts.exportNote(name, String(loss))}</p>
      <div className="names-buttons">
        <button
          type="button"
          className="bar-button"
          onClick={() => saveFile(exampleFile, writeExample(example), 'application/json')}
        >
          <Download aria-hidden="true" />
          {texts.saveExample}
        </button>
      </div>
      <div className="names-pair">
        <CodeView title="PyTorch" code={torchCode(subject)} />
        <CodeView title="Keras" code={kerasCode(subject)} />
      </div>
    </section>
  );
}
