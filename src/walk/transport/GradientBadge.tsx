import './check.css';
import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { StepTexts } from '../../i18n/id/step.ts';
import { formatNumber, powerOfTen } from '../../notation/number.ts';
import { runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useHand, useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { whenAtRest } from '../../parts/when-at-rest.ts';
import { symbolOf } from '../../scene/symbols.ts';
import { checkCost } from '../../scene/transport/check-cost.ts';
import { useStore } from '../../store/store.ts';
import { nodeOf } from '../../trace/block.ts';
import {
  checkGradients,
  errorExponent,
  type GradientCheck,
  largestError,
} from '../../trace/questions/gradient-check.ts';
import type { Trace } from '../../trace/trace.ts';

/** Made once: every edit says anew what stands between them. */
const marks = {
  failed: <TriangleAlert className="if-failed" aria-hidden="true" />,
  passed: <Check className="if-passed" aria-hidden="true" />,
};

/** Says whether the gradients agree with central differences; nothing where there is no loss. */
export function GradientBadge() {
  const { trace, program, comma } = useRun();
  const paper = useStore((state) => state.paper);
  const result = useGradientCheck(trace, !paper);
  const texts = useStepTexts().transport.check;
  if (program.loss === undefined) return null;
  const check = paper ? 'paper' : (result ?? 'waiting');
  const state = stateOf(check);
  // One element for all that it says: a reader of the screen hears of what changes in it, not of a new one.
  return (
    <output className="gradient-badge" data-state={state} title={hintOf(check, texts)}>
      {marks.failed}
      <span>{wordsOf(check, texts, comma)}</span>
      {typeof check === 'object' && state === 'failed' ? <Culprit path={check.at} /> : null}
      {marks.passed}
    </output>
  );
}

type Said = GradientCheck | 'paper' | 'waiting' | 'too large';
type CheckTexts = StepTexts['transport']['check'];

const stateOf = (check: Said): 'passed' | 'failed' | undefined =>
  typeof check !== 'object' ? undefined : check.worst <= largestError ? 'passed' : 'failed';

function hintOf(check: Said, texts: CheckTexts): string | undefined {
  if (typeof check === 'object')
    return `${texts.hint(check.count)}${check.kinks > 0 ? ` ${texts.kinksHint}` : ''}`;
  return { paper: texts.paperHint, waiting: undefined, 'too large': texts.skippedHint }[check];
}

function wordsOf(check: Said, texts: CheckTexts, comma: boolean): string {
  if (typeof check !== 'object')
    return { paper: texts.paper, waiting: texts.waiting, 'too large': texts.skipped }[check];
  if (stateOf(check) === 'failed')
    return `${texts.failed(formatNumber(check.worst, { decimals: 3, comma }, 'scientific'))} `;
  const most = powerOfTen(errorExponent(check.worst));
  return check.kinks > 0 ? texts.passedBut(most, check.kinks) : texts.passed(most);
}

/** The parameter whose gradient is the wrong one. */
function Culprit({ path }: { readonly path: string }) {
  const { program } = useRun();
  const hand = useHand();
  const parameter = program.parameters.find((each) => each.path === path);
  if (parameter === undefined) return path;
  return <Symbols runs={runsOf(written(symbolOf(hand, nodeOf(program, parameter.node))))} />;
}

/** Numbers that a check may pass over: some tenths of a second. */
const mostCost = 4e7;

/** `undefined` until it is known, and where there is nothing to check. */
type CheckResult = GradientCheck | 'too large' | undefined;

const results = new WeakMap<Trace, CheckResult>();

/** Ms without a new trace before a check begins: while a number is dragged there is none. */
const rest = 250;

/** Checks the gradients of a trace once, when the browser has nothing better to do. */
function useGradientCheck(trace: Trace, wanted: boolean): CheckResult {
  const [, redraw] = useState<Trace>();
  useEffect(() => {
    if (!wanted || results.has(trace)) return;
    return whenAtRest(rest, () => {
      const large = checkCost(trace.program) > mostCost;
      results.set(trace, large ? 'too large' : checkGradients(trace));
      redraw(trace);
    });
  }, [trace, wanted]);
  return results.get(trace);
}
