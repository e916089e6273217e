import './copy-field.css';
import { Copy } from 'lucide-react';
import { useId, useRef } from 'react';
import { copyText } from './copy-text.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  /** Lines of the field. */
  readonly lines: number;
  readonly onCopied: () => void;
  /** Called where the browser does not let the page copy; the text is selected then. */
  readonly onRefused: () => void;
}

/** A text to take along: shown in full, and copied by one press. */
export function CopyField({ label, text, button, lines, onCopied, onRefused }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(text)) {
      onCopied();
      return;
    }
    field.current?.focus();
    field.current?.select();
    onRefused();
  };
  return (
    <div className="copy-field">
      <label className="sr-only" htmlFor={id}>
        {label}
      </label>
      <textarea ref={field} id={id} readOnly rows={lines} value={text} spellCheck={false} />
      <button
        type="button"
        className="bar-button"
        disabled={text === ''}
        onClick={() => void copy()}
      >
        <Copy aria-hidden="true" />
        {button}
      </button>
    </div>
  );
}
