import { useId } from 'react';
import { corpusSentences } from '../../i18n/corpus-sentences.ts';
import { FileButton } from '../../parts/files/FileButton.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import { FaultLine } from './FaultLine.tsx';
import { shippedSources } from './job.ts';
import { SettingFields } from './SettingFields.tsx';
import type { TextSummary } from './text-summary.ts';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** What is learnt from and how. */
export function SetupPane({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  return (
    <section className="names-setup" aria-label={texts.setupLabel}>
      <DataFields bench={bench} />
      <SettingFields bench={bench} />
    </section>
  );
}

/** Which text, and what there is to learn from in it. */
function DataFields({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  const { source, chooseSource, isBusy, text, refused } = bench;
  return (
    <fieldset className="names-fields" disabled={isBusy}>
      <legend>{texts.dataLabel}</legend>
      <div className="names-sources">
        {[...shippedSources, 'own' as const].map((each) => (
          <label key={each} className="names-source">
            <input
              type="radio"
              name="names-source"
              checked={each === source}
              onChange={() => chooseSource(each)}
            />
            {texts.sources[each]}
          </label>
        ))}
      </div>
      {source === 'own' && <OwnField bench={bench} />}
      {refused === undefined ? null : <FaultLine fault={refused} />}
      {text.kind === 'fault' && <FaultLine fault={text.fault} />}
      {text.kind === 'unreachable' && (
        <p className="names-trouble" role="alert">
          {isFramedOff() ? texts.unreadableInFrame : texts.unreadableData}
        </p>
      )}
      {text.kind === 'reading' && <p className="names-note">{texts.reading}</p>}
      {text.kind === 'empty' && <p className="names-note">{texts.emptyOwn}</p>}
      {text.kind === 'read' && <TextSummaryLine summary={text.summary} />}
    </fieldset>
  );
}

/** Whether the page has an origin of its own, as in a sandboxed frame, where no file of the site may be read. */
const isFramedOff = (): boolean => globalThis.origin === 'null';

/** How much there is to learn from, and what was left out. */
function TextSummaryLine({ summary }: { readonly summary: TextSummary }) {
  const { texts, count } = useWords(namesTexts);
  const { examples, kinds, longest } = summary;
  const sentences = corpusSentences(summary, useLanguage(), count);
  return (
    <p className="names-note" role="status">
      {texts.summary(count(examples), count(kinds), count(longest))}
      {sentences.length === 0 ? null : <strong> {sentences.join(' ')}</strong>}
    </p>
  );
}

/** Longer texts are not shown in the field: browsers are slow with them. */
const mostShown = 20_000;

/** The reader's own text: typed, pasted, or from a file. */
function OwnField({ bench }: { readonly bench: NamesBench }) {
  const { texts, count } = useWords(namesTexts);
  const id = useId();
  const { own, setOwn } = bench;
  const isLong = own.text.length > mostShown;
  return (
    <div className="names-own">
      <label htmlFor={id}>{texts.ownLabel}</label>
      {isLong ? (
        <output id={id} className="names-note">
          {texts.longText(own.title, count(own.text.length))}
        </output>
      ) : (
        <textarea
          id={id}
          rows={4}
          spellCheck={false}
          value={own.text}
          onChange={({ currentTarget }) => void setOwn(currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (pasted.length <= mostShown) return;
            event.preventDefault(); // the field would choke on it
            void setOwn(pasted);
          }}
        />
      )}
      <OwnButtons bench={bench} />
    </div>
  );
}

function OwnButtons({ bench: { own, setOwn, openFile } }: { readonly bench: NamesBench }) {
  const { texts } = useWords(namesTexts);
  return (
    <div className="names-buttons">
      <FileButton
        label={texts.openText}
        className="bar-button"
        accept=".txt,.csv,text/plain"
        onFile={(file) => void openFile(file)}
      />
      {own.text === '' ? null : (
        <button type="button" className="bar-button" onClick={() => void setOwn('')}>
          {texts.clearText}
        </button>
      )}
    </div>
  );
}
