import { at } from '../../engine/at.ts';
import type { Group, Phase, Timeline } from '../../timeline/step.ts';
import { groupLength } from '../../timeline/timeline.ts';

export interface MapTick {
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

/** A timestep of the map, in px from its left edge. */
export interface MapGroup extends Group {
  readonly x: number;
  readonly width: number;
  /** One per operation; none where they would be too thin to tell apart. */
  readonly ticks: readonly MapTick[];
  /** Whether there is room for its label. */
  readonly labelled: boolean;
  /** Px that its label takes. */
  readonly labelWidth: number;
}

export interface MapPhase {
  readonly phase: Phase;
  readonly x: number;
  readonly width: number;
}

/** The timeline laid out on a line: t1…tT | loss | tT…t1 | update. */
export interface TimelineMap {
  readonly width: number;
  readonly groups: readonly MapGroup[];
  readonly phases: readonly MapPhase[];
}

/** Px from tick to tick: below the first they merge into a bar, beyond the second they stay where they are. */
const leastPitch = 4;
const mostPitch = 40;
const widestTick = 20;

/**
 * Lays the timeline out over `room` px, which may be below 0 before its place is measured. Every operation gets the same room, a group at least that of its label
 * (`labelWidth`, in px) as far as there is room; where an operation would be narrower than 3 px, groups stay whole bars.
 */
export function layOutTimeline(
  { groups }: Timeline,
  room: number,
  labelWidth: (group: Group) => number,
): TimelineMap {
  const width = Math.max(0, room);
  const gap = Math.min(8, width / (4 * Math.max(1, groups.length)));
  const gaps = groups.map((group, index) => {
    const before = groups[index - 1];
    return before === undefined ? 0 : before.phase === group.phase ? gap : 2.5 * gap;
  });
  const free = Math.max(0, width - gaps.reduce((sum, each) => sum + each, 0));
  const widths = shareRoom(groups, free, labelWidth);
  const thin = groups.some((group, index) => {
    const own = at(widths, index, 'group');
    return own / groupLength(group) < leastPitch;
  });
  let x = 0;
  const placed = groups.map((group, index) => {
    x += at(gaps, index, 'group');
    const own = at(widths, index, 'group');
    const here = { ...group, x, width: own, ticks: thin ? [] : ticksOf(group, x, own) };
    x += own;
    return here;
  });
  const labelled = withRoomForLabel(placed, labelWidth, gap);
  return {
    width,
    groups: placed.map((group) => ({
      ...group,
      labelled: labelled.has(group.index),
      labelWidth: labelWidth(group),
    })),
    phases: phasesOf(placed),
  };
}

/** Widths that add up to `room`: as long as there are enough for all labels, none is below its label. */
function shareRoom(
  groups: readonly Group[],
  room: number,
  labelWidth: (group: Group) => number,
): readonly number[] {
  const labels = groups.map(labelWidth);
  const fits = labels.reduce((sum, each) => sum + each, 0) <= room;
  const raised = new Set<number>();
  for (;;) {
    const fixed = [...raised].reduce((sum, index) => sum + at(labels, index, 'group'), 0);
    const operations = groups.reduce(
      (n, each) => n + (raised.has(each.index) ? 0 : groupLength(each)),
      0,
    );
    const pitch = operations === 0 ? 0 : Math.min(mostPitch, (room - fixed) / operations);
    const short = groups.filter(
      (group) =>
        fits &&
        !raised.has(group.index) &&
        groupLength(group) * pitch < at(labels, group.index, 'group'),
    );
    if (short.length === 0)
      return groups.map((group) =>
        raised.has(group.index) ? at(labels, group.index, 'group') : groupLength(group) * pitch,
      );
    for (const { index } of short) raised.add(index);
  }
}

function ticksOf(group: Group, x: number, width: number): readonly MapTick[] {
  const count = groupLength(group);
  const pitch = width / count;
  const own = Math.min(widestTick, pitch > 6 ? pitch - 2 : pitch - 1);
  return Array.from({ length: count }, (_, i) => ({
    index: group.first + i,
    x: x + i * pitch + (pitch - own) / 2,
    width: own,
  }));
}

type Placed = Pick<
  MapGroup,
  'index' | 'phase' | 't' | 'direction' | 'first' | 'last' | 'x' | 'width'
>;

/** Which groups can be labelled without two labels touching; loss and update go first. */
function withRoomForLabel(
  groups: readonly Placed[],
  labelWidth: (group: Group) => number,
  gap: number,
): ReadonlySet<number> {
  const taken: { readonly from: number; readonly to: number }[] = [];
  const labelled = new Set<number>();
  const inOrder = [...groups].sort((a, b) => Number(a.t !== undefined) - Number(b.t !== undefined));
  for (const group of inOrder) {
    const centre = group.x + group.width / 2;
    const half = labelWidth(group) / 2;
    const [from, to] = [centre - half, centre + half];
    if (taken.some((each) => from < each.to + gap / 2 && each.from < to + gap / 2)) continue;
    taken.push({ from, to });
    labelled.add(group.index);
  }
  return labelled;
}

/** Indexes of the groups whose label is shown at a step: its own group always, and then none that would touch it. */
export function labelledAt(groups: readonly MapGroup[], step: number): ReadonlySet<number> {
  const here = groups.find(({ first, last }) => first <= step && step <= last);
  const shown = groups.filter(
    (each) => each === here || (each.labelled && (here === undefined || !doTouch(each, here))),
  );
  return new Set(shown.map(({ index }) => index));
}

/** Whether two labels, each in the middle of its group, have less than 2 px between them. */
function doTouch(one: MapGroup, other: MapGroup): boolean {
  const apart = Math.abs(one.x + one.width / 2 - other.x - other.width / 2);
  return apart < (one.labelWidth + other.labelWidth) / 2 + 2;
}

function phasesOf(groups: readonly Placed[]): readonly MapPhase[] {
  const found: { phase: Phase; x: number; width: number }[] = [];
  for (const { phase, x, width } of groups) {
    const last = found.at(-1);
    if (last?.phase === phase) last.width = x + width - last.x;
    else found.push({ phase, x, width });
  }
  return found;
}

/** Index of the step that lies at `x` px, or nearest to it. */
export function stepAt({ groups }: TimelineMap, x: number): number {
  const distance = (group: MapGroup): number => Math.max(group.x - x, x - group.x - group.width, 0);
  const [first, ...others] = groups;
  if (first === undefined) return 0;
  const nearest = others.reduce(
    (best, each) => (distance(each) < distance(best) ? each : best),
    first,
  );
  const count = groupLength(nearest);
  const part = nearest.width === 0 ? 0 : (x - nearest.x) / nearest.width;
  const place = Math.floor(part * count);
  return nearest.first + Math.max(0, Math.min(count - 1, place));
}

/** How far a group is done at a step, from 0 to 1: for groups that are drawn as a bar. */
export function doneOf(group: Pick<Group, 'first' | 'last'>, step: number): number {
  return Math.max(0, Math.min(1, (step - group.first + 1) / groupLength(group)));
}
