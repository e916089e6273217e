import './lesson.css';
import { PathLinks } from '../../parts/guide/PathLinks.tsx';
import { useStage } from '../../parts/scenery.tsx';
import { useStore } from '../../store/store.ts';

/** At the last step of a lesson: what comes next in the path. */
export function LessonEnd() {
  const { step, timeline } = useStage();
  const slug = useStore(({ subject }) => subject?.lesson?.slug);
  if (slug === undefined || step.index !== timeline.steps.length - 1) return null;
  return (
    <div className="lesson-end">
      <PathLinks slug={slug} />
    </div>
  );
}
