import { FileUp } from 'lucide-react';
import { useId, useRef } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** Longer texts are not shown in the field: browsers are slow with them. */
const mostShown = 20_000;

/** The reader's own text: typed, pasted, or from a file. */
export function OwnField({ bench }: { readonly bench: NamesBench }) {
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
  const input = useRef<HTMLInputElement>(null);
  return (
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
  );
}
