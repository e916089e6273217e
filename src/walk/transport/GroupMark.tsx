import { memo } from 'react';
import { doneOf, type MapGroup, type MapTick } from '../../scene/transport/timeline-map.ts';
import type { Phase } from '../../timeline/step.ts';

const top = 20;
const tall = 18;
const baseline = 53;
/** By how much the current tick stands out, above and below. */
const out = 3;
const slant = 3;

interface GroupMarkProps {
  readonly group: MapGroup;
  /** The step as far as the group can tell: one before its first where it is ahead, one after its last where it is done. */
  readonly step: number;
  /** None where there is no room for it. */
  readonly label: string | undefined;
}

/** One timestep of the map: its ticks, or a bar that fills, and its label. */
export const GroupMark = memo(function GroupMark({ group, step, label }: GroupMarkProps) {
  const { phase, first, last, x, width, ticks } = group;
  const isHere = first <= step && step <= last;
  return (
    <g data-phase={phase}>
      {ticks.length === 0 ? (
        <Bar group={group} step={step} isHere={isHere} />
      ) : (
        ticks.map((tick) => (
          <Tick
            key={tick.index}
            tick={tick}
            phase={phase}
            state={tick.index === step ? 'here' : tick.index < step ? 'done' : 'ahead'}
          />
        ))
      )}
      {label === undefined ? null : (
        <text
          className={isHere ? 'group-label here' : 'group-label'}
          x={x + width / 2}
          y={baseline}
        >
          {label}
        </text>
      )}
    </g>
  );
});

interface TickProps {
  readonly tick: MapTick;
  readonly phase: Phase;
  readonly state: 'done' | 'here' | 'ahead';
}

/** Phases differ in shape too: forward upright, backward leaning left, loss a diamond, update round. */
const Tick = memo(function Tick({ tick: { x, width }, phase, state }: TickProps) {
  const grown = state === 'here' ? out : 0;
  const [y, high] = [top - grown, tall + 2 * grown];
  const middle = x + width / 2;
  const common = { className: 'tick', 'data-state': state };
  if (phase === 'backward') {
    const lean = Math.min(slant, width / 3);
    return (
      <path
        {...common}
        d={`M${x - lean / 2} ${y}h${width - lean / 2}l${lean} ${high}h${-width + lean / 2}z`}
      />
    );
  }
  if (phase === 'loss') {
    const half = Math.min(width, high) / 2 + 1;
    return (
      <path
        {...common}
        d={`M${middle} ${y + high / 2 - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`}
      />
    );
  }
  if (phase === 'update')
    return (
      <circle
        {...common}
        cx={middle}
        cy={top + tall / 2}
        r={Math.min(width, tall) / 2 + grown / 2}
      />
    );
  return <rect {...common} x={x} y={y} width={width} height={high} rx={Math.min(3, width / 3)} />;
});

interface BarProps {
  readonly group: MapGroup;
  readonly step: number;
  readonly isHere: boolean;
}

/** Where operations are too many to be told apart: one bar that fills, with a line at the step. */
function Bar({ group: { phase, x, width, ...group }, step, isHere }: BarProps) {
  const done = doneOf(group, step) * width;
  const lean = phase === 'backward' ? Math.min(2 * slant, width / 3) : 0;
  const outline = (long: number): string =>
    `M${x} ${top}h${Math.max(0, long - lean)}l${lean} ${tall}h${-Math.max(0, long - lean)}z`;
  return (
    <>
      <path className="tick" data-state="ahead" d={outline(width)} />
      {done > lean ? <path className="tick" data-state="done" d={outline(done)} /> : null}
      {isHere ? (
        <rect
          className="tick"
          data-state="here"
          x={x + done - 3}
          width={4}
          y={top - out}
          height={tall + 2 * out}
          rx={1}
        />
      ) : null}
    </>
  );
}
