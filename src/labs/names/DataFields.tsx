import { FileUp } from 'lucide-react';
import { useId, useRef } from 'react';
import { fillPhrase } from '../../engine/fault.ts';
import { faultTexts } from '../../i18n/fault-texts.ts';
import { useStore } from '../../store/store.ts';
import { shippedSources } from './job.ts';
import { TextSummaryLine } from './TextSummaryLine.tsx';
import type { ToldFault } from './text-summary.ts';
import type { NamesBench } from './use-names.ts';
import { useWords } from './use-words.ts';

/** Longer texts are not shown in the field: browsers are slow with them. */
const mostShown = 20_000;

/** Which text, and what there is to learn from in it. */
export function DataFields({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords();
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
          {texts.unreadableData}
        </p>
      )}
      {text.kind === 'reading' && <p className="names-note">{texts.reading}</p>}
      {text.kind === 'empty' && <p className="names-note">{texts.emptyOwn}</p>}
      {text.kind === 'read' && <TextSummaryLine summary={text.summary} />}
    </fieldset>
  );
}

/** What is wrong, in the reader's language. */
function FaultLine({ fault: { subject, found, wanted } }: { readonly fault: ToldFault }) {
  const { texts } = useWords();
  const { phrases } = faultTexts[useStore(({ language }) => language)];
  return (
    <p className="names-trouble" role="alert">
      {texts.fault(subject, fillPhrase(phrases, found), fillPhrase(phrases, wanted))}
    </p>
  );
}

/** The reader's own text: typed, pasted, or from a file. */
function OwnField({ bench: { own, setOwn, openFile } }: { readonly bench: NamesBench }) {
  const { texts, count } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isLong = own.text.length > mostShown;
  return (
    <div className="names-own">
      <label htmlFor={id}>{texts.ownLabel}</label>
      {isLong ? (
        <p id={id} className="names-note">
          {texts.longText(own.title, count(own.text.length))}
        </p>
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
      <div className="names-buttons">
        <input
          ref={input}
          hidden
          type="file"
          accept=".txt,.csv,text/plain"
          aria-label={texts.openText}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = ''; // so that the same file can be chosen again
            if (file !== undefined) void openFile(file);
          }}
        />
        <button type="button" className="bar-button" onClick={() => input.current?.click()}>
          <FileUp aria-hidden="true" />
          {texts.openText}
        </button>
        {own.text === '' ? null : (
          <button type="button" className="bar-button" onClick={() => void setOwn('')}>
            {texts.clearText}
          </button>
        )}
      </div>
    </div>
  );
}
