/** Opening files and links, and what is kept. */
export const share = {
  linkName: 'The link',
  untitled: 'Example from a link',

  dropHere: 'Drop the file here',
  goOn: (title: string) => `Go on with “${title}”`,

  notices: {
    continued: 'This lesson goes on with your last changes.',
    continuedExample: 'This example goes on with your last changes.',
    linked: (title: string) =>
      `This is an example from a link: the lesson “${title}” with changed numbers.`,
    corruptExample:
      'Your saved changes could not be read, so the example opens as it was at first.',
    fullForExample:
      'The browser’s storage is full or closed: changes to the example will not be remembered.',
    backToSlide: 'Back to the slide',
    backToGiven: 'Back to the given numbers',
    openLesson: 'Open the original lesson',
  },
} as const;
