import type { ShareMenuTexts } from '../id/share-menu.ts';

/** The menu for sharing and downloading. */
export const shareMenu: ShareMenuTexts = {
  title: 'Share and keep',

  link: 'Link to this step',
  linkShort: 'Opens this very step with the same numbers.',
  linkWhole: 'Carries the whole example as it is now, and opens this very step.',
  linkLong: (length: string) =>
    `It is ${length} characters long; a messenger may cut it. The example file is safer to send.`,
  noLink: 'This browser cannot make the link. Send the example file.',
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

  csv: { t: 't', row: 'row', fromOutput: 'from this timestep', fromFuture: 'from' },
};
