import './nets.css';
import type { ReactNode } from 'react';
import type { Trace } from '../../trace/trace.ts';
import { Num } from '../number/Num.tsx';
import { valuesOf } from './read-run.ts';

interface AnswerProps {
  readonly trace: Trace;
  readonly node: number;
  /** Which of its outputs. */
  readonly i?: number;
  readonly children?: ReactNode;
  /** How the answer is judged. */
  readonly verdict?: 'right' | 'wrong' | 'unsure' | undefined;
}

/** A probability of the network above as a bar with its number. */
export function Answer({ trace, node, i = 0, verdict, children }: AnswerProps) {
  const value = valuesOf(trace, node)[i] ?? 0;
  return (
    <span className="answer" data-verdict={verdict}>
      <span className="answer-bar" aria-hidden="true">
        <span style={{ width: `${(100 * value).toFixed(1)}%` }} />
      </span>
      <Num of={{ kind: 'value', node, i, j: 0, epoch: trace.epoch }} isStop />
      {children}
    </span>
  );
}
