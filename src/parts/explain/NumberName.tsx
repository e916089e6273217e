import type { ComputationTexts } from '../../i18n/id/computation.ts';
import { spokenText } from '../../notation/runs.ts';
import { nameOf, timestepsOf } from '../../scene/number-name.ts';
import type { Hand } from '../../scene/symbols.ts';
import type { ValueRef } from '../../trace/block.ts';
import { Symbols } from '../number/Symbols.tsx';
import { useStage } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';

/** A number's symbol with its place, and which part of a gradient it is: ∂U[1,2] t = 3. */
export function NumberName({ of }: { readonly of: ValueRef }) {
  const { hand } = useStage();
  const texts = useComputationTexts();
  const part = partOf(hand, texts, of);
  return (
    <span className="number-name" role="math" aria-label={spokenName(hand, texts, of)}>
      <span aria-hidden="true">
        <Symbols runs={nameOf(hand, of)} />
        {part === '' ? null : <small> {part}</small>}
      </span>
    </span>
  );
}

/** The same as it is read aloud. */
export const spokenName = (hand: Hand, texts: ComputationTexts, of: ValueRef): string =>
  `${spokenText(nameOf(hand, of))} ${partOf(hand, texts, of)}`.trim();

function partOf(hand: Hand, texts: ComputationTexts, of: ValueRef): string {
  if (of.kind === 'from-output') return texts.outputShort;
  if (of.kind === 'from-future') return texts.futureShort;
  return timestepsOf(hand, of) ?? '';
}
