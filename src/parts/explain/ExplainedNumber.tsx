import type { StepTexts } from '../../i18n/id/step.ts';
import { type NumberWords, wordsOf } from '../../scene/number-name.ts';
import { type Origin, originOf } from '../../scene/origin.ts';
import type { ValueRef } from '../../trace/block.ts';
import { Num } from '../number/Num.tsx';
import { useStage } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { NumberName } from './NumberName.tsx';

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

/** A number in words: "gradient of h, timestep 2, unit 1". */
function inWords(
  { explain, graph }: StepTexts,
  { isGradient, symbol, t, layer, direction, ...place }: NumberWords,
  epoch: number | undefined,
): string {
  const name = symbol === undefined || !isGradient ? symbol : graph.gradient(symbol);
  return [
    ...(name === undefined ? [] : [name]),
    ...(layer === undefined ? [] : [graph.layer(layer)]),
    ...(direction === undefined ? [] : [graph.direction[direction]]),
    ...(t === undefined ? [] : [graph.timestep(t)]),
    ...placeInWords({ explain, graph }, place),
    ...(epoch === undefined ? [] : [explain.epoch(epoch)]),
  ].join(', ');
}

function placeInWords(
  { explain, graph }: Pick<StepTexts, 'explain' | 'graph'>,
  { row, column, token }: Pick<NumberWords, 'row' | 'column' | 'token'>,
): readonly string[] {
  if (token !== undefined) return [token];
  if (column === undefined) return row === undefined ? [] : [graph.unit(row)];
  return [...(row === undefined ? [] : [explain.row(row)]), explain.column(column)];
}

/** The sentence that says where a number comes from. */
function originSentence({ explain }: StepTexts, origin: Origin): string {
  const { origins, settings } = explain;
  const { key, t = 0, epoch = 0, token = '', setting = '' } = origin;
  switch (key) {
    case 'oneHot':
    case 'targetToken':
      return origins[key](t, token);
    case 'updated':
    case 'remembered':
      return origins[key](epoch);
    case 'setting': {
      const known = Object.entries(settings).find(([name]) => name === setting);
      return origins.setting(known?.[1] ?? settings.other);
    }
    default: {
      const sentence = origins[key];
      return typeof sentence === 'function' ? sentence(t) : sentence;
    }
  }
}
