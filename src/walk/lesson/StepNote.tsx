import './lesson.css';
import { Lightbulb } from 'lucide-react';
import { entryOf } from '../../engine/entry-of.ts';
import { MarkedTerms } from '../../parts/glossary/MarkedTerms.tsx';
import { Prose } from '../../parts/guide/Prose.tsx';
import { useStage } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { useStore } from '../../store/store.ts';

/**
 * What the lesson says at this very step; nothing where it says nothing. Notes speak of the lesson's own numbers:
 * they keep silent after an update, and where the example was changed.
 */
export function StepNote() {
  const { step, program, trace } = useStage();
  const lesson = useStore(({ subject }) => subject?.lesson);
  const language = useLanguage();
  const texts = useStepTexts().lesson;
  const applies = trace.epoch === 0 && program.example === lesson?.example;
  const note = entryOf(lesson?.text[language].notes, step.position);
  if (note === undefined || !applies) return null;
  return (
    <aside className="step-note" aria-label={texts.note}>
      <Lightbulb aria-hidden="true" />
      <p>
        <MarkedTerms texts={[note]}>
          <Prose>{note}</Prose>
        </MarkedTerms>
      </p>
    </aside>
  );
}
