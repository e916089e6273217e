import type { Line } from './graph-place.ts';
import type { WeightKind } from './lit.ts';

interface ArrowViewProps {
  /** Names of the ends: `h1>h2`. */
  readonly name: string;
  readonly line: Line;
  readonly isLit: boolean;
  readonly isNow: boolean;
  readonly untied: WeightKind | undefined;
}

/** An arrow of the forward pass; lit it points back, as the gradient goes. */
export function ArrowView({
  name,
  line: { x1, y1, x2, y2 },
  isLit,
  isNow,
  untied,
}: ArrowViewProps) {
  const [tip, tail] = isLit
    ? [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ]
    : [
        { x: x2, y: y2 },
        { x: x1, y: y1 },
      ];
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  const [ux, uy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  const head = isNow ? 12 : 9;
  const [bx, by] = [tip.x - ux * head, tip.y - uy * head];
  const wing = head * 0.55;
  const { text, role } = weightOf(name, untied);
  const isAcross = Math.abs(ux) > 0.5;
  return (
    <g className="bptt-arrow" data-lit={isLit} data-now={isNow}>
      <line x1={tail.x} y1={tail.y} x2={bx} y2={by} />
      <polygon
        points={`${tip.x},${tip.y} ${bx - uy * wing},${by + ux * wing} ${bx + uy * wing},${by - ux * wing}`}
      />
      <text
        className={role}
        x={(x1 + x2) / 2 + (isAcross ? 0 : 15)}
        y={(y1 + y2) / 2 + (isAcross ? -9 : 5)}
      >
        {text}
      </text>
    </g>
  );
}

const above = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Letter {
  readonly text: string;
  readonly role: string;
}

/** The letter of the weight at an arrow; untied, with the timestep of its copy. */
function weightOf(name: string, untied: WeightKind | undefined): Letter {
  const [from = '', to = ''] = name.split('>');
  const digits = [...to.slice(1)].map((digit) => above[Number(digit)] ?? '').join('');
  const copy = (kind: WeightKind): string => (untied === kind ? `⁽${digits}⁾` : '');
  if (from.startsWith('x')) return { text: `U${copy('input')}`, role: 'role-input' };
  if (!from.startsWith('h')) return { text: '', role: '' };
  return to.startsWith('h')
    ? { text: `W${copy('recurrent')}`, role: 'role-recurrent' }
    : { text: 'V', role: 'role-output' };
}
