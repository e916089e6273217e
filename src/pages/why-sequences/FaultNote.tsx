import { type Fault, fillPhrase } from '../../engine/fault.ts';
import { faultTexts } from '../../i18n/fault-texts.ts';
import { Prose } from '../../parts/guide/Prose.tsx';
import { useWords } from '../../parts/use-words.ts';
import { whySequencesTexts } from './texts.ts';

interface FaultNoteProps {
  readonly lead: string;
  readonly fault: Fault;
}

/** Why the engine cannot run a sequence: the size of the weights, and the one that the sequence asks for. */
export function FaultNote({ lead, fault: { found, wanted } }: FaultNoteProps) {
  const { language, texts } = useWords(whySequencesTexts);
  const { phrases } = faultTexts[language];
  return (
    <div className="why-fault" role="status">
      <strong>{lead}</strong>
      <p>
        <Prose>
          {texts.length.misfit(fillPhrase(phrases, found), fillPhrase(phrases, wanted))}
        </Prose>
      </p>
    </div>
  );
}
