import './boundary.css';
import { useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

/** A dark screen, so that the class looks at the lecturer. Any key or a click brings the lesson back. */
export function BlankScreen() {
  const blank = useStore((state) => state.blank);
  const texts = useTexts().shell;
  return blank ? (
    <button
      type="button"
      className="blank-screen"
      onClick={() => useStore.setState({ blank: false })}
    >
      <span>{texts.blank}</span>
    </button>
  ) : null;
}
