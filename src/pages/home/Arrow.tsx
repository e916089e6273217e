import type { PictureArrow } from '../../scene/home/shapes.ts';
import { SvgRuns } from './PictureText.tsx';

interface ArrowProps {
  readonly arrow: PictureArrow;
  readonly unit: number;
}

/** An arrow with its letter; what runs backward is drawn double, so that it is not told by colour alone. */
export function Arrow({ arrow: { from, to, role, state, label }, unit }: ArrowProps) {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const isLevel = y1 === y2;
  const along = Math.sign(isLevel ? x2 - x1 : y2 - y1);
  const size = (state === 'now' ? 8 : 6.5) * unit;
  const end = (isLevel ? x2 : y2) - along * size;
  const line = isLevel ? { x1, y1, x2: end, y2 } : { x1, y1, x2, y2: end };
  const at = isLevel
    ? { x: (x1 + x2) / 2, y: y1 - 8 * unit, textAnchor: 'middle' as const }
    : { x: x1 + 9 * unit, y: (y1 + y2) / 2 + 5 * unit, textAnchor: 'start' as const };
  return (
    <g className={`home-arrow home-arrow-${role} home-${state}`}>
      <line className="home-arrow-line" {...line} />
      {role === 'backward' && <line className="home-arrow-gap" {...line} />}
      <path className="home-arrow-head" d={headPath(to, isLevel, along, size)} />
      {label.length > 0 && (
        <text {...at}>
          <SvgRuns runs={label} />
        </text>
      )}
    </g>
  );
}

function headPath(
  to: readonly [number, number],
  isLevel: boolean,
  along: number,
  size: number,
): string {
  const [x, y] = to;
  const [half, back] = [size * 0.7, along * size * 1.3];
  return isLevel
    ? `M${x} ${y}L${x - back} ${y - half}L${x - back} ${y + half}Z`
    : `M${x} ${y}L${x - half} ${y - back}L${x + half} ${y - back}Z`;
}
