import type { CorpusTexts } from '../id/corpus.ts';

/** What of a text is left out or cut, and that a training on it gets worse. */
export const corpus: CorpusTexts = {
  diverges:
    'This training diverges: its loss per character is far above ln V, worse than guessing all characters evenly. Try a smaller learning rate.',
  droppedLabel: 'Left out:',
  dropped: {
    emptyLines: (count) => `${count} empty ${count === '1' ? 'line' : 'lines'}`,
    invisible: (count) => `${count} invisible ${count === '1' ? 'character' : 'characters'}`,
    rare: (count, kinds) =>
      kinds === '1'
        ? `${count} of a very rare character`
        : `${count} characters of ${kinds} very rare kinds`,
  },
  cutLines: (count, examples) =>
    count === '1'
      ? `1 line of more than 200 characters is cut into ${examples} examples.`
      : `${count} lines of more than 200 characters are cut into ${examples} examples.`,
};
