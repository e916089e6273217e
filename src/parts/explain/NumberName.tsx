import type { ComputationTexts } from '../../i18n/id/computation.ts';
import { plainText } from '../../notation/runs.ts';
import { nameOf, timestepsOf } from '../../scene/number-name.ts';
import type { Hand } from '../../scene/symbols.ts';
import type { ValueRef } from '../../trace/block.ts';
import { Symbols } from '../number/Symbols.tsx';
import { useStage } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';

/** A number's symbol with its place, and which part of a gradient it is: ∂U[1,2] t = 3. */
export function NumberName({ of }: { readonly of: ValueRef }) {
  const { hand } = useStage();
  const part = partOf(hand, useComputationTexts(), of);
  return (
    <span className="number-name">
      <Symbols runs={nameOf(hand, of)} />
      {part === '' ? null : <small> {part}</small>}
    </span>
  );
}

/** The same as one plain text. */
export const plainName = (hand: Hand, texts: ComputationTexts, of: ValueRef): string =>
  `${plainText(nameOf(hand, of))} ${partOf(hand, texts, of)}`.trim();

function partOf(hand: Hand, texts: ComputationTexts, of: ValueRef): string {
  if (of.kind === 'from-output') return texts.outputShort;
  if (of.kind === 'from-future') return texts.futureShort;
  return timestepsOf(hand, of) ?? '';
}
