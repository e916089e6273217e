import './exercise.css';
import { useState } from 'react';
import { copyText } from '../../parts/files/copy-text.ts';
import { useWords } from '../../parts/use-words.ts';
import { kerasCode } from './keras-code.ts';
import { summaryText } from './summary.ts';
import { countingTexts } from './texts.ts';
import { torchCode } from './torch-code.ts';
import type { Workbench } from './use-model.ts';

/** The model as programs for Keras and PyTorch, and what Keras prints of it. */
export function CodePane({ bench: { model, counted } }: { readonly bench: Workbench }) {
  const { texts } = useWords(countingTexts);
  const isWhole = counted.misfit === undefined;
  const torch = torchCode(model, counted);
  return (
    <div className="counting-codes">
      {isWhole ? null : <p className="counting-misfit">{texts.code.misfit}</p>}
      <CodeBlock name={texts.code.keras} text={kerasCode(model, counted)} />
      {torch === undefined ? (
        isWhole && <p className="counting-note">{texts.code.noTorch}</p>
      ) : (
        <CodeBlock name={texts.code.torch} text={torch} />
      )}
      {isWhole ? <CodeBlock name={texts.code.summary} text={summaryText(model, counted)} /> : null}
    </div>
  );
}

function CodeBlock({ name, text }: { readonly name: string; readonly text: string }) {
  const { texts } = useWords(countingTexts);
  const [said, setSaid] = useState<{ readonly text: string; readonly done: boolean }>();
  const copy = async (): Promise<void> => setSaid({ text, done: await copyText(text) });
  return (
    <section className="counting-code" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span role="status" className="counting-note">
          {said?.text === text && (said.done ? texts.code.copied : texts.code.notCopied)}
        </span>
        <button type="button" className="bar-button" onClick={() => void copy()}>
          {texts.code.copy(name)}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls is reached by keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </section>
  );
}
