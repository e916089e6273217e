import './drop.css';
import { useEffect, useState } from 'react';
import { useTexts } from '../scenery.tsx';

/** Takes an example file that is dropped anywhere, and says so while it is dragged over the page. */
export function DropTarget({ onFile }: { readonly onFile: (file: File) => void }) {
  const over = useFileDrop(onFile);
  const texts = useTexts().share;
  return over ? <div className="drop-place">{texts.dropHere}</div> : null;
}

/** Takes a file that is dropped anywhere on the page. Returns whether one is being dragged over it. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent): void => {
      if (!isFile(event)) return;
      event.preventDefault(); // without it the browser opens the file in place of the page
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragover', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [onFile]);
  return over;
}
