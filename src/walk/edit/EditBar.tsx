import { Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { backToOriginal, redo, undo } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { originalOf } from '../../store/subject-address.ts';

/** Undo, redo, and back to the example as it was given. */
export const EditBar = memo(function EditBar() {
  const texts = useStepTexts().edit;
  const canUndo = useStore(({ history }) => history.past.length > 0);
  const canRedo = useStore(({ history }) => history.future.length > 0);
  const hasSlide = useStore(({ subject }) => subject?.lesson?.slide !== undefined);
  const isGiven = useStore(
    ({ subject }) => subject === undefined || subject.example === originalOf(subject),
  );
  return (
    <div className="edit-bar">
      <BarButton off={!canUndo} hint={texts.undoKeys} onClick={undo}>
        <Undo2 aria-hidden="true" />
        {texts.undo}
      </BarButton>
      <BarButton off={!canRedo} hint={texts.redoKeys} onClick={redo}>
        <Redo2 aria-hidden="true" />
        {texts.redo}
      </BarButton>
      <BarButton off={isGiven} onClick={backToOriginal}>
        <RotateCcw aria-hidden="true" />
        {hasSlide ? texts.backToSlide : texts.backToGiven}
      </BarButton>
    </div>
  );
});

interface BarButtonProps {
  readonly off: boolean;
  readonly hint?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stays in the tab order while there is nothing to do, so that the focus is not lost. */
function BarButton({ off, hint, onClick, children }: BarButtonProps) {
  return (
    <button
      type="button"
      className="bar-button"
      aria-disabled={off}
      title={hint}
      onClick={off ? undefined : onClick}
    >
      {children}
    </button>
  );
}
