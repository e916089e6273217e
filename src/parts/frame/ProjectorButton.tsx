import './lab.css';
import { Presentation } from 'lucide-react';
import { toggleProjector } from '../../store/actions.ts';
import { useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

/** Large type for a class. */
export function ProjectorButton() {
  const texts = useTexts().shell;
  const projector = useStore((state) => state.projector);
  return (
    <button
      type="button"
      className="bar-button icon lab-projector"
      aria-pressed={projector}
      aria-label={texts.projector}
      title={`${texts.projector} (P)`}
      onClick={toggleProjector}
    >
      <Presentation aria-hidden="true" />
    </button>
  );
}
