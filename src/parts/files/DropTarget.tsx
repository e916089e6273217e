import './drop.css';
import { useTexts } from '../scenery.tsx';
import { useFileDrop } from './use-file-drop.ts';

/** Takes an example file that is dropped anywhere, and says so while it is dragged over the page. */
export function DropTarget({ onFile }: { readonly onFile: (file: File) => void }) {
  const over = useFileDrop(onFile);
  const texts = useTexts().share;
  return over ? <div className="drop-place">{texts.dropHere}</div> : null;
}
