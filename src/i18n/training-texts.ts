import { training as en } from './en/training.ts';
import { training as id, type TrainingTexts } from './id/training.ts';
import { textsOf } from './texts-of.ts';

/** What every page that trains says of its training; fetched with it. */
export const trainingTexts = textsOf<TrainingTexts>({ id, en });
