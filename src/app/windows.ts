/** What style sheets call the sizes of the window by, in `@media (--phone)`; vite.config.ts puts the sizes in. */
export const windows = {
  /** One pane at a time, fingers. */
  phone: '(width < 45em)',
  /** Panes below each other, and the page scrolls. */
  narrow: '(width < 62.5em)',
  /** Panes beside each other, with the height of a small laptop, into which all has to fit. */
  low: '(width >= 62.5em) and (height < 47.5em)',
  /** A desktop or the wall of a lecture hall. */
  large: '(width >= 100em) and (height >= 56.25em)',
} as const;
