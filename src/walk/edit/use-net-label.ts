import type { NetName } from '../../example/nets.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';

/** What the fields of a network are called: those of a decoder say that they are its own. */
export function useNetLabel(net: NetName): (label: string) => string {
  const { inDecoder } = useStepTexts().edit;
  return (label) => (net === 'decoder' ? inDecoder(label) : label);
}
