import type { CSSProperties } from 'react';
import { largestOf } from '../../engine/extremes.ts';
import { fullNumber } from '../../notation/number.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';

interface HeatProps {
  /** Row by row. */
  readonly values: ArrayLike<number>;
  readonly columns?: number;
  /** What it is, for those who do not see it. */
  readonly label: string;
  /** The value of the strongest colour; the largest of all by default. */
  readonly largest?: number;
  /** Values from 0 to 1 in one colour: gates and slopes. */
  readonly isGate?: boolean;
}

/** Numbers as colours, each in full on hover: of both signs around 0, or of a gate from 0 to 1. */
export function Heat({ values, columns = 1, label, largest, isGate = false }: HeatProps) {
  const comma = useStore(selectComma);
  const all = Array.from(values);
  const full = largest ?? largestOf(all.map(Math.abs), Number.MIN_VALUE);
  return (
    <span
      className="vanishing-heat"
      role="img"
      aria-label={label}
      data-wide={columns > 1}
      data-many={all.length / columns > 8}
      style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
    >
      {all.map((value, index) => (
        <span
          key={index}
          title={fullNumber(value, comma)}
          style={isGate ? gateStyle(value) : tintStyle(value / full)}
        />
      ))}
    </span>
  );
}

const gateStyle = (value: number): CSSProperties => ({
  backgroundColor: `color-mix(in oklab, var(--accent) ${Math.round(Math.min(1, Math.abs(value)) * 80)}%, var(--zero))`,
});
