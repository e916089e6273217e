import type { Program } from './program.ts';

/** Whether timestep t belongs to the decoder. */
export const isOfDecoder = (
  { encoderLength, example }: Pick<Program, 'encoderLength' | 'example'>,
  t: number,
): boolean => example.decoder !== undefined && t > encoderLength;

/** Timestep t of the tape as its own network counts it, from 1: a decoder begins anew. */
export const ownTimestep = (
  program: Pick<Program, 'encoderLength' | 'example'>,
  t: number,
): number => (isOfDecoder(program, t) ? t - program.encoderLength : t);
