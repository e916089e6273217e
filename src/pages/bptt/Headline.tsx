import { MarkedTerms } from '../../parts/glossary/MarkedTerms.tsx';
import { Prose } from '../../parts/guide/Prose.tsx';

interface HeadlineProps {
  /** Where in the part the reader stands. */
  readonly where?: string;
  readonly title: string;
  readonly story: string;
}

/** What a station is called and what it says. */
export function Headline({ where, title, story }: HeadlineProps) {
  return (
    <div className="bptt-headline" aria-live="polite">
      {where === undefined ? null : <p className="bptt-where">{where}</p>}
      <h2>{title}</h2>
      <p className="sentence">
        <MarkedTerms texts={[story]}>
          <Prose>{story}</Prose>
        </MarkedTerms>
      </p>
    </div>
  );
}
