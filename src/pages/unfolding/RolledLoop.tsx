import { useWords } from '../../parts/use-words.ts';
import { unfoldingTexts } from './texts.ts';
import type { Weight } from './uses.ts';

interface RolledLoopProps {
  readonly T: number;
  readonly onPoint: (weight: Weight | undefined) => void;
}

/** The network as it is drawn once: what goes in, its hidden state that comes back to it, what goes out. */
export function RolledLoop({ T, onPoint }: RolledLoopProps) {
  const { texts } = useWords(unfoldingTexts);
  const edge = (weight: Weight) => ({
    className: 'unfold-edge',
    'data-weight': weight,
    onPointerEnter: () => onPoint(weight),
    onPointerLeave: () => onPoint(undefined),
  });
  return (
    <svg
      className="unfold-rolled"
      viewBox="0 0 260 300"
      role="img"
      aria-label={texts.unroll.rolled}
    >
      <Nodes />
      <g {...edge('W_xh')}>
        <path d="M100 254V192m-6 10l6 -10l6 10" />
        <WeightName x={108} y={230} weight="W_xh" />
      </g>
      <g {...edge('W_hy')}>
        <path d="M100 112V50m-6 10l6 -10l6 10" />
        <WeightName x={108} y={88} weight="W_hy" />
      </g>
      <g {...edge('W_hh')}>
        <path d="M133 134C205 92 205 208 137 168m13 -1l-13 1l6 11" />
        <WeightName x={194} y={156} weight="W_hh" />
        <text className="unfold-times" x={194} y={178}>
          {texts.unroll.loop(T)}
        </text>
      </g>
    </svg>
  );
}

/** Input, hidden state and output at a timestep t. */
function Nodes() {
  return (
    <g className="unfold-rolled-node">
      <circle cx={100} cy={150} r={36} />
      <rect x={72} y={256} width={56} height={36} />
      <rect x={72} y={8} width={56} height={36} />
      {(['y', 'h', 'x'] as const).map((name, at) => (
        <text key={name} x={100} y={32 + 124 * at}>
          {name}
          <tspan dy={5} fontSize="0.72em">
            t
          </tspan>
        </text>
      ))}
    </g>
  );
}

interface WeightNameProps {
  readonly x: number;
  readonly y: number;
  readonly weight: Weight;
}

/** W with what it leads from and to below, in a drawing. */
function WeightName({ x, y, weight }: WeightNameProps) {
  return (
    <text className="unfold-weight-name" x={x} y={y}>
      W
      <tspan dy={4} fontSize="0.72em">
        {weight.slice(2)}
      </tspan>
    </text>
  );
}
