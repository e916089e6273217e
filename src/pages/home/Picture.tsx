import { Num } from '../../parts/number/Num.tsx';
import { useTexts } from '../../parts/scenery.tsx';
import type {
  PictureArrow,
  PictureBar,
  PictureCell,
  Picture as PictureData,
  PictureLabel,
} from '../../scene/home/shapes.ts';
import { SvgRuns } from './PictureText.tsx';

interface PictureProps {
  readonly of: PictureData;
  readonly label: string;
}

/** Draws the unrolled network of the home page. */
export function Picture({ of: { frame, band, cells, bars, arrows, labels }, label }: PictureProps) {
  const { width, height, font } = frame;
  return (
    <svg
      className="home-picture"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={font}
    >
      {band && (
        <rect
          className={band.backward ? 'home-band home-band-backward' : 'home-band'}
          x={band.x}
          y={band.y}
          width={band.width}
          height={band.height}
          rx={8}
        />
      )}
      {arrows.map((arrow: PictureArrow) => (
        <Arrow key={arrow.id} arrow={arrow} unit={frame.unit} />
      ))}
      {bars.map((bar) => (
        <Bar key={bar.id} bar={bar} />
      ))}
      {cells.map((cell) => (
        <Cell key={cell.id} cell={cell} />
      ))}
      {labels.map((each) => (
        <Label key={each.id} label={each} />
      ))}
    </svg>
  );
}

function Cell({ cell }: { readonly cell: PictureCell }) {
  const { x, y, width, height, ref, look, tone, now } = cell;
  const place = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 2, rx: 5 };
  const state = ref === undefined ? 'ahead' : now ? 'now' : 'done';
  return (
    <g className={`home-cell home-${look} home-${state}`}>
      <rect className="home-cell-ground" {...place} />
      {ref !== undefined && (
        <>
          <rect
            className={tone < 0 ? 'home-negative' : 'home-positive'}
            fillOpacity={Math.abs(tone) * 0.5}
            {...place}
          />
          <rect className="home-cell-edge" {...place} />
          <text x={x + width / 2} y={y + height / 2} dy="0.35em" textAnchor="middle">
            <Num of={ref} as="tspan" />
          </text>
        </>
      )}
    </g>
  );
}

function Bar({ bar }: { readonly bar: PictureBar }) {
  const { x, y, width, height, ref, token, isTarget, filled, now } = bar;
  const place = { x: x + 0.5, y: y + 1.5, height: height - 3, rx: 4 };
  const state = ref === undefined ? 'ahead' : now ? 'now' : 'done';
  return (
    <g className={`home-bar home-${state}${isTarget ? ' home-target' : ''}`}>
      <text className="home-bar-token" x={x - 5} y={y + height / 2} dy="0.35em" textAnchor="end">
        {token}
      </text>
      <rect className="home-bar-ground" {...place} width={width - 1} />
      {ref !== undefined && <rect className="home-bar-fill" {...place} width={filled} />}
      <rect className="home-bar-edge" {...place} width={width - 1} />
      {ref !== undefined && (
        <text x={x + width - 6} y={y + height / 2} dy="0.35em" textAnchor="end">
          <Num of={ref} as="tspan" />
        </text>
      )}
    </g>
  );
}

function Label({
  label: { kind, x, y, anchor, runs, ref, state },
}: {
  readonly label: PictureLabel;
}) {
  const texts = useTexts().home;
  return (
    <text className={`home-label home-${kind} home-${state}`} x={x} y={y} textAnchor={anchor}>
      {kind === 'target' && `${texts.target} `}
      <tspan className={kind === 'target' ? 'home-wanted' : undefined}>
        <SvgRuns runs={runs} />
      </tspan>
      {ref !== undefined && (
        <>
          <tspan dy={runs.at(-1)?.position === 'sub' ? '-0.19em' : 0}> = </tspan>
          <Num of={ref} as="tspan" />
        </>
      )}
    </text>
  );
}

interface ArrowProps {
  readonly arrow: PictureArrow;
  readonly unit: number;
}

/** An arrow with its letter; what runs backward is drawn double, so that it is not told by colour alone. */
function Arrow({ arrow: { from, to, role, state, label }, unit }: ArrowProps) {
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
