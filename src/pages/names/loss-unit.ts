/** Per what a loss counts: a whole example, or one of its characters. */
export const units = ['example', 'character'] as const;
export type Unit = (typeof units)[number];
