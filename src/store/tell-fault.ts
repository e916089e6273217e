import { Fault } from '../engine/fault.ts';
import { load } from './load.ts';
import { useStore } from './store.ts';

/** Says what is wrong with an example; the sentences come when one is needed. @throws every other error */
export async function tellFault(error: unknown): Promise<void> {
  if (!(error instanceof Fault)) throw error;
  const { faultSentence } = await load(() => import('../i18n/fault-sentence.ts'));
  const sentence = faultSentence(error, useStore.getState().language);
  useStore.setState({ notice: { key: 'badFile', values: { sentence } } });
}
