import { Check, TriangleAlert } from 'lucide-react';
import type { StepTexts } from '../../i18n/step-texts.ts';
import { formatNumber } from '../../notation/number.ts';
import { runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { symbolOf } from '../../scene/symbols.ts';
import { useStore } from '../../store/store.ts';
import { nodeOf } from '../../trace/block.ts';
import type { GradientCheck } from '../../trace/gradient-check.ts';
import { Symbols } from '../Symbols.tsx';
import { useHand, useRun } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { useGradientCheck } from './use-gradient-check.ts';

/** Larger errors than this mean that a gradient is wrong. */
const largestError = 1e-6;

/** Says whether the gradients agree with central differences; nothing where there is no loss. */
export function GradientBadge() {
  const { trace, program } = useRun();
  const paper = useStore((state) => state.paper);
  const result = useGradientCheck(trace, !paper);
  const texts = useStepTexts().transport.check;
  if (program.loss === undefined) return null;
  const check = paper ? 'paper' : (result ?? 'waiting');
  // One element for all that it says: a reader of the screen hears of what changes in it, not of a new one.
  return (
    <output className="gradient-badge" data-state={stateOf(check)} title={hintOf(check, texts)}>
      {typeof check === 'object' ? <Verdict check={check} /> : wordsOf(check, texts)}
    </output>
  );
}

type Said = GradientCheck | 'paper' | 'waiting' | 'too large';
type CheckTexts = StepTexts['transport']['check'];

const stateOf = (check: Said): 'passed' | 'failed' | undefined =>
  typeof check !== 'object' ? undefined : check.worst <= largestError ? 'passed' : 'failed';

function hintOf(check: Said, texts: CheckTexts): string | undefined {
  if (typeof check === 'object') return texts.hint(check.count);
  return { paper: texts.paperHint, waiting: undefined, 'too large': texts.skippedHint }[check];
}

const wordsOf = (check: Exclude<Said, GradientCheck>, texts: CheckTexts): string =>
  ({ paper: texts.paper, waiting: texts.waiting, 'too large': texts.skipped })[check];

function Verdict({ check }: { readonly check: GradientCheck }) {
  const { worst, at } = check;
  const { program, comma } = useRun();
  const hand = useHand();
  const texts = useStepTexts().transport.check;
  const error = formatNumber(worst, { decimals: 3, comma }, 'scientific');
  if (stateOf(check) === 'passed')
    return (
      <>
        {texts.passed(error)} <Check aria-hidden="true" />
      </>
    );
  const parameter = program.parameters.find(({ path }) => path === at);
  return (
    <>
      <TriangleAlert aria-hidden="true" /> {texts.failed(error)}{' '}
      {parameter === undefined ? (
        at
      ) : (
        <Symbols runs={runsOf(written(symbolOf(hand, nodeOf(program, parameter.node))))} />
      )}
    </>
  );
}
