import type { Question } from './mistakes.ts';
import { presetById } from './presets.ts';

/** A question of the exercise: a preset, and one of its layers or the whole. */
export interface Exercise extends Question {
  readonly id: string;
  readonly preset: string;
}

const asked = (preset: string, at?: number): Exercise => {
  const found = presetById(preset);
  if (found === undefined) throw new RangeError(`preset: found no ${preset}, wanted its model`);
  return { id: `${preset}/${at ?? 'all'}`, preset, model: found.model, at };
};

/** From one layer to whole models, from one gate to three and four. */
export const exercises: readonly Exercise[] = [
  asked('slide-1', 0),
  asked('slide-1'),
  asked('abccd'),
  asked('slide-2', 1),
  asked('slide-2'),
  asked('dinosaurs'),
  asked('stocks', 0),
  asked('stocks', 2),
  asked('stocks'),
  asked('patients', 0),
  asked('tagger', 1),
  asked('tagger'),
];

/** The whole number that a reader typed, with or without separators: 10400, 10.400, 10,400, 10 400. */
export function readCount(text: string): number | undefined {
  const plain = text.trim();
  const isGrouped = /^\d{1,3}([.,\u00a0\u202f ]\d{3})+$/.test(plain);
  if (!isGrouped && !/^\d{1,15}$/.test(plain)) return undefined;
  const value = Number(plain.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}
