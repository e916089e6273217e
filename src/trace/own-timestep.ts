import type { Program } from './program.ts';

/** Whether timestep t belongs to the decoder. */
export const isOfDecoder = ({ encoderLength }: Program, t: number): boolean => t > encoderLength;

/** Timestep t of the tape as its own network counts it, from 1: a decoder begins anew. */
export const ownTimestep = ({ encoderLength }: Program, t: number): number =>
  t > encoderLength ? t - encoderLength : t;
