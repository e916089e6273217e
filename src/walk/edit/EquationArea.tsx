import type { KeyboardEvent } from 'react';
import type { TextPlace } from '../../engine/fault.ts';

interface EquationAreaProps {
  readonly label: string;
  readonly text: string;
  /** What is wrong there, underlined. */
  readonly place: TextPlace | undefined;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly onType: (text: string) => void;
  /** Ctrl+Enter. */
  readonly onUse: () => void;
}

/** A field for equations, its lines numbered and what is wrong underlined: a sheet below the field shows both. */
export function EquationArea(props: EquationAreaProps) {
  const { label, text, place, isInvalid, describedBy, onType, onUse } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onUse();
  };
  return (
    <div className="equation-area">
      <div className="equation-paper">
        <div className="equation-sheet" aria-hidden="true">
          {text.split('\n').map((line, at) => (
            <div key={at} className="equation-line">
              <Underlined line={line} place={place?.line === at + 1 ? place : undefined} />
            </div>
          ))}
        </div>
        <textarea
          className="equation-field"
          aria-label={label}
          aria-invalid={isInvalid}
          aria-describedby={describedBy}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          maxLength={2000}
          value={text}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

interface UnderlinedProps {
  readonly line: string;
  readonly place: TextPlace | undefined;
}

/** A line with what is wrong in it; where something is missing at its end, the space after it. */
function Underlined({ line, place }: UnderlinedProps) {
  if (place === undefined) return line === '' ? '\u200b' : line;
  const from = place.column - 1;
  const wrong = line.slice(from, from + place.length);
  return (
    <>
      {line.slice(0, from)}
      <span className="equation-wrong">{wrong === '' ? '\u00a0\u00a0' : wrong}</span>
      {line.slice(from + place.length)}
    </>
  );
}
