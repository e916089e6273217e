import './number-field.css';
import { createContext, useContext } from 'react';
import { createPortal } from 'react-dom';
import { refusalSentence } from '../../i18n/refusal-sentence.ts';
import { useLanguage } from '../use-language.ts';
import type { Trouble } from './use-draft.ts';

/** Where the sentences of a grid's cells stand: below it. Undefined for a field of its own. */
export const NotePlace = createContext<HTMLElement | null | undefined>(undefined);

interface TroubleNoteProps {
  readonly id: string;
  /** Of the field. */
  readonly label: string;
  readonly typed: string;
  /** What still counts. */
  readonly kept: string;
  readonly trouble: Trouble;
}

/** One sentence that says why what was typed is not used. */
export function TroubleNote({ id, label, typed, kept, trouble }: TroubleNoteProps) {
  const place = useContext(NotePlace);
  const language = useLanguage();
  const sentence = refusalSentence(trouble, typed, kept, language);
  const note = (
    <p id={id} className="edit-trouble" role="alert">
      {place === undefined ? sentence : `${label}: ${sentence}`}
    </p>
  );
  return place == null ? note : createPortal(note, place);
}
