import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
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
  if (paper) return <Badge hint={texts.paperHint}>{texts.paper}</Badge>;
  if (result === undefined) return <Badge>{texts.waiting}</Badge>;
  if (result === 'too large') return <Badge hint={texts.skippedHint}>{texts.skipped}</Badge>;
  return <Verdict check={result} />;
}

function Verdict({ check: { worst, at, count } }: { readonly check: GradientCheck }) {
  const { program, comma } = useRun();
  const hand = useHand();
  const texts = useStepTexts().transport.check;
  const error = formatNumber(worst, { decimals: 3, comma }, 'scientific');
  if (worst <= largestError)
    return (
      <Badge state="passed" hint={texts.hint(count)}>
        {texts.passed(error)} <Check aria-hidden="true" />
      </Badge>
    );
  const parameter = program.parameters.find(({ path }) => path === at);
  return (
    <Badge state="failed" hint={texts.hint(count)}>
      <TriangleAlert aria-hidden="true" /> {texts.failed(error)}{' '}
      {parameter === undefined ? (
        at
      ) : (
        <Symbols runs={runsOf(written(symbolOf(hand, nodeOf(program, parameter.node))))} />
      )}
    </Badge>
  );
}

interface BadgeProps {
  readonly state?: 'passed' | 'failed';
  readonly hint?: string;
  readonly children: ReactNode;
}

function Badge({ state, hint, children }: BadgeProps) {
  return (
    <output className="gradient-badge" data-state={state} title={hint}>
      {children}
    </output>
  );
}
