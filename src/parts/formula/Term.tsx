import type { ValueRef } from '../../trace/block.ts';
import { Num } from '../number/Num.tsx';
import { useRun } from '../scenery.tsx';

interface TermProps {
  readonly of: ValueRef;
  /** What is said in place of the number alone. */
  readonly label?: string;
}

/** A number within a sum, in brackets where it is negative. */
export function Term({ of, label }: TermProps) {
  const { numberOf } = useRun();
  const number = <Num of={of} decimals={4} isStop {...(label === undefined ? {} : { label })} />;
  if (numberOf(of) >= 0) return number;
  return <span className="w-negative">({number})</span>;
}
