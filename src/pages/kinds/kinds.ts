/** Slugs of the lessons on the kinds of networks, in the order of the page. */
export const kinds = [
  'one-to-one',
  'one-to-many',
  'many-to-one',
  'many-to-many',
  'encoder-decoder',
] as const;

export type Kind = (typeof kinds)[number];
