import { type ChangeEvent, useId, useState } from 'react';
import { graphemesOf } from '../../engine/graphemes.ts';
import { useWords } from '../../parts/use-words.ts';
import { whySequencesTexts } from './texts.ts';

interface WordFieldProps {
  readonly word: string;
  readonly least: number;
  readonly most: number;
  readonly presets: readonly string[];
  readonly onChange: (word: string) => void;
}

/** A word that is typed or chosen; what is no word stays as it was typed, with a sentence. */
export function WordField({ word, presets, onChange, ...limits }: WordFieldProps) {
  const { texts } = useWords(whySequencesTexts);
  const id = useId();
  const { text, isRefused, ...events } = useTypedWord(word, limits, onChange);
  return (
    <div className="why-own">
      <label htmlFor={id}>{texts.memory.word}</label>
      <input
        id={id}
        type="text"
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}trouble` : undefined}
        {...events}
      />
      {presets.map((each) => (
        <button
          key={each}
          type="button"
          className="bar-button"
          aria-pressed={each === word}
          onClick={() => onChange(each)}
        >
          {each}
        </button>
      ))}
      {isRefused ? (
        <p id={`${id}trouble`} className="why-trouble" role="alert">
          {texts.memory.wordTrouble(limits.least, limits.most)}
        </p>
      ) : null}
    </div>
  );
}

type Limits = Pick<WordFieldProps, 'least' | 'most'>;

/** What is typed counts as soon as it is a word; another word that comes from elsewhere takes its place. */
function useTypedWord(word: string, limits: Limits, onChange: (word: string) => void) {
  const [draft, setDraft] = useState({ text: word, of: word });
  if (draft.of !== word) setDraft({ text: word, of: word });
  return {
    text: draft.text,
    isRefused: !isWord(draft.text, limits),
    onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>): void => {
      const isGood = isWord(value, limits);
      setDraft({ text: value, of: isGood ? value : word });
      if (isGood) onChange(value);
    },
  };
}

function isWord(text: string, { least, most }: Limits): boolean {
  const { length } = graphemesOf(text);
  return length >= least && length <= most && !/\s/u.test(text);
}
