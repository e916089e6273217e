import { overflowsBeside } from '../../trace/aside.ts';
import { useRun } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';

/** Says why a probability is right although the exponentials beside it are too large to be written. */
export function OverflowNote({ node }: { readonly node: number }) {
  const { trace } = useRun();
  const { overflow } = useComputationTexts();
  return overflowsBeside(trace, node) ? <p className="sentence">{overflow}</p> : null;
}
