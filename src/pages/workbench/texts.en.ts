import type { BenchTexts } from './texts.id.ts';

/** The workbench: networks of the reader's own. */
export const bench: BenchTexts = {
  title: 'Workbench',
  what: 'Put together a network of your own: cells, layers, direction, sizes, tokens or numbers, targets, readout, loss and optimizer. You can write the equations of a cell yourself, too. All of it is walked step by step like a lesson, and kept in this browser.',
  start: 'Begin',
  fromNothing: 'New network',
  fromLesson: 'Begin with a lesson',
  lesson: 'Lesson',
  newTitle: (number) => `Network ${number}`,
  own: 'Your networks',
  none: 'None yet. What you put together appears here.',
  layers: (cells, T) => `${cells} · T = ${T}`,
  ownCell: 'own cell',
  rename: (title) => `Rename ${title}`,
  name: 'New name',
  save: 'Save the name',
  duplicate: (title) => `Duplicate ${title}`,
  copyTitle: (title) => `${title} (copy)`,
  download: (title) => `Download ${title}`,
  link: (title) => `Copy a link to ${title}`,
  remove: (title) => `Delete ${title}`,
  removed: (title) => `“${title}” was deleted.`,
  undo: 'Undo',
  copied: (title) => `A link to “${title}” was copied.`,
  notCopied: (title) =>
    `The browser does not allow copying. Open “${title}”, then press S to share it.`,
  notKept:
    'The browser’s storage is full or closed: this network is there only until this tab is closed. Download its file so that it is not lost.',
  broken: 'Cannot be read',
  brokenNote: 'What is kept here cannot be read, and is left as it is. You can download it.',
  offline: 'This lesson cannot be fetched. Check the connection, then try again.',
};
