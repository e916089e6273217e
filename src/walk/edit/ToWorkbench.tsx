import './cell.css';
import { CopyPlus } from 'lucide-react';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { memory } from '../../store/memory.ts';
import { addOwn } from '../../store/own.ts';
import { useStore } from '../../store/store.ts';
import { isOwn } from '../../store/subject-address.ts';

/** Puts the example as it is now on the reader's workbench, and goes on there; nothing where it stands there already. */
export function ToWorkbench() {
  const texts = useStepTexts().edit;
  const subject = useStore((state) => state.subject);
  if (subject === undefined || isOwn(subject.slug)) return null;
  const copy = (): void => {
    const { slug, isKept } = addOwn(memory, subject.example, subject.title, Date.now());
    if (!isKept) useStore.setState({ notice: { key: 'fullForExample', values: {} } });
    location.hash = `#/${slug}`;
  };
  return (
    <div className="edit-copy">
      <p className="edit-note">{texts.toWorkbenchNote}</p>
      <button type="button" className="bar-button" onClick={copy}>
        <CopyPlus aria-hidden="true" />
        {texts.toWorkbench}
      </button>
    </div>
  );
}
