import './inside.css';
import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { asFault, Fault } from '../../engine/fault.ts';
import type { Example } from '../../example/example.ts';
import { writeExample } from '../../example/write-example.ts';
import { CopyField } from '../../parts/files/CopyField.tsx';
import { FileButton } from '../../parts/files/FileButton.tsx';
import { saveFile } from '../../parts/files/save-file.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { plainSample, sampleSteps, spell } from '../../training/language-model/sample-name.ts';
import { FaultLine } from './FaultLine.tsx';
import { kerasCode, torchCode } from './framework-code.ts';
import type { Job } from './job.ts';
import { type Model, symbolsOf } from './model.ts';
import { type ModelFile, readModelFile, writeModelFile } from './model-file.ts';
import { buildNameExample } from './name-example.ts';
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

const openModelFile = (file: File): Promise<ModelFile | Fault> =>
  file
    .text()
    .then((text) => readModelFile(text, file.name))
    .catch(asFault);

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

/** A program to take along. */
function CodeView({ title, code }: { readonly title: string; readonly code: string }) {
  const { texts } = useWords(namesTexts);
  const [said, setSaid] = useState('');
  return (
    <section className="names-code" aria-label={title}>
      <h3>{title}</h3>
      <CopyField
        label={title}
        text={code}
        button={texts.copy}
        lines={14}
        onCopied={() => setSaid(texts.copied)}
        onRefused={() => setSaid(texts.copyByHand)}
      />
      <p className="names-note" role="status">
        {said}
      </p>
    </section>
  );
}

/** What is taken along to other programs. */
interface Exported {
  /** A name that the network makes. */
  readonly name: string;
  readonly example: Example;
  /** Of that name, in float64: so the programs compute, whatever the precision of the training was. */
  readonly loss: number;
}

/** The network with a name of its own as an example file, and the loss that programs print which read it. */
export function exportModel(model: Model): Exported {
  const { network, vocabulary } = model;
  const name = spell(sampleSteps(network, { ...plainSample, seed: 0 }), vocabulary);
  const example = buildNameExample(model, symbolsOf(name, vocabulary).symbols);
  return { name, example, loss: lossOf(runTrace(compile(example))) ?? 0 };
}
