import { type DragEvent, useState } from 'react';

/**
 * Takes a file that is dropped on a part of the page, before the app takes it for an example file; one that is called
 * .json is left to the app, and while the part is busy all are.
 */
export function useDrop(onFile: (file: File) => void, isBusy = false) {
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent): void => {
    if (isBusy || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault(); // without it the browser opens the file in place of the page
    event.stopPropagation();
    setOver(true);
  };
  return {
    isOver,
    onDragEnter: hold,
    onDragOver: hold,
    onDragLeave: ({ relatedTarget, currentTarget }: DragEvent): void => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
        setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (isBusy || file === undefined || file.name.toLowerCase().endsWith('.json')) return;
      event.preventDefault();
      event.stopPropagation();
      onFile(file);
    },
  };
}
