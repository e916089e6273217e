import { formatNumber, fullNumber } from '../../notation/number.ts';
import { useRun } from '../../parts/scenery.tsx';

interface BareNumberProps {
  readonly value: number;
  readonly decimals?: number;
}

/** A number that no trace holds, such as the loss after a nudge or a difference; copied in full, like every other. */
export function BareNumber({ value, decimals = 3 }: BareNumberProps) {
  const { comma } = useRun();
  const full = fullNumber(value, comma);
  return (
    <span className="num" data-full={full} title={full}>
      {formatNumber(value, { decimals, comma }, 'scientific')}
    </span>
  );
}
