import { Check, X } from 'lucide-react';
import { useWords } from '../../parts/use-words.ts';
import type { Product } from './chain.ts';
import { farthest } from './rows.ts';
import { bpttTexts } from './texts.ts';

/** More than rounding may explain. */
const tolerance = 1e-12;

/** Whether a product is the gradient that the engine has on its tape. */
export function Agreement({ product: { after, engine, factor } }: { readonly product: Product }) {
  const { texts, write } = useWords(bpttTexts);
  if (engine === undefined) return null;
  const difference = farthest(after, engine);
  const isEqual = difference <= tolerance;
  return (
    <p className="bptt-agreement" data-equal={isEqual}>
      {isEqual ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
      {texts.agrees(write(difference))}
      {factor.kind === 'softmax' ? ` ${texts.fused}` : null}
    </p>
  );
}
