/** How the reader wants names to be made. */
export interface SampleChoice {
  readonly temperature: number;
  readonly pick: 'sample' | 'greedy';
  readonly seed: number;
  readonly beginning: string;
}

export const startChoice: SampleChoice = {
  temperature: 1,
  pick: 'sample',
  seed: 0,
  beginning: '',
};

export const picks = ['sample', 'greedy'] as const;
