import { useWords } from '../../parts/use-words.ts';
import { FaultLine } from './FaultLine.tsx';
import { shippedSources } from './job.ts';
import { OwnField } from './OwnField.tsx';
import { TextSummaryLine } from './TextSummaryLine.tsx';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** Which text, and what there is to learn from in it. */
export function DataFields({ bench }: { readonly bench: NamesBench }) {
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
