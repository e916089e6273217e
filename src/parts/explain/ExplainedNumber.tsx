import { wordsOf } from '../../scene/number-name.ts';
import { originOf } from '../../scene/origin.ts';
import type { ValueRef } from '../../trace/block.ts';
import { Num } from '../number/Num.tsx';
import { useStage } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { NumberName } from './NumberName.tsx';
import { inWords, originSentence } from './words.ts';

/** Which number it is, in words, and where it comes from. */
export function ExplainedNumber({ of }: { readonly of: ValueRef }) {
  const { hand, program, trace } = useStage();
  const texts = useStepTexts();
  const epoch = of.epoch === trace.epoch ? undefined : of.epoch;
  const words = inWords(texts, wordsOf(hand, of), epoch);
  return (
    <div className="explain-number" aria-live="polite">
      <h3 className="explain-title">
        <NumberName of={of} />
        <span className="w-sign"> = </span>
        <Num of={of} decimals="brief" />
      </h3>
      <p className="explain-words">
        {words === '' ? '' : `${words}. `}
        <span className="explain-origin">{originSentence(texts, originOf(program, of))}</span>
      </p>
    </div>
  );
}
