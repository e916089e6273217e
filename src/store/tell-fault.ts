import { Fault } from '../engine/fault.ts';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { useStore } from './store.ts';

/** Says what is wrong with an example. @throws every other error */
export function tellFault(error: unknown): void {
  if (!(error instanceof Fault)) throw error;
  const sentence = faultSentence(error, useStore.getState().language);
  useStore.setState({ notice: { key: 'badFile', values: { sentence } } });
}
