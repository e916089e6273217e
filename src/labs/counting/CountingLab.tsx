import { LabFrame } from '../frame/LabFrame.tsx';

/** A model builder as in Keras that counts the parameters of every layer. */
export function CountingLab() {
  return <LabFrame title="Counting parameters">…</LabFrame>;
}
