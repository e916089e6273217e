import type { LabTexts } from '../id/lab.ts';

/** The frame of the labs. */
export const lab: LabTexts = {
  path: 'Other lessons',
  all: 'All lessons',
  previous: (title) => `Previous: ${title}`,
  next: (title) => `Next: ${title}`,
};
