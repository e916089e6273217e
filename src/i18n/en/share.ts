/** Sharing, keeping and exporting. */
export const share = {
  open: 'Share',
  title: 'Share and keep',
  linkName: 'The link',
  untitled: 'Example from a link',

  link: 'Link to this step',
  linkShort: 'Opens this lesson at this very step.',
  linkWhole: 'Carries the whole example as it is now, at this very step.',
  linkLong: (length: string) =>
    `It is ${length} characters long; a messenger may cut it. The example file is safer to send.`,
  copyLink: 'Copy link',
  copied: 'Link copied.',
  copyYourself: 'The browser does not allow copying. The text is selected: press Ctrl+C.',

  example: 'Example',
  saveExample: 'Download example (JSON)',
  openExample: 'Open a file…',

  step: 'This step',
  saveSvg: 'Picture as SVG',
  savePng: 'Picture as PNG',
  saveCsv: 'Ledger as CSV',
  copyLatex: 'Copy LaTeX',
  latex: 'Equations in LaTeX',
  latexCopied: 'Equations copied.',
  saved: (name: string) => `Downloaded: ${name}`,
  noPicture: 'The picture cannot be made in this browser.',

  csv: { t: 't', row: 'row', fromOutput: 'from output', fromFuture: 'from' },

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
