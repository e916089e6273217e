import { at } from '../../engine/at.ts';
import { arrowHeight } from './arrow-height.ts';
import { baseline, type Drawing, emphasis, isKnown } from './drawing.ts';
import type { Factor } from './gates.ts';
import { hangingWires } from './hanging-wires.ts';
import { framePad } from './rows.ts';
import type { ArrowShape, Point, TextShape } from './shapes.ts';
import type { Stand } from './stands.ts';
import type { Standing } from './storeys.ts';
import { type Knot, type Wire, wirePath } from './wire-path.ts';
import { hasWires, symbolWidth, type WireLanes, wireLanes } from './wire-room.ts';

/** Whether lines lead from the gates to a state on its way. */
export function isWiredAt(
  { layout, plan }: Drawing,
  { storey, slot }: Pick<Standing, 'storey' | 'slot'>,
): boolean {
  const of = plan.storeys[storey];
  const isDrawn = layout.isWired || layout.gates === 'aside';
  return isDrawn && of?.slots[slot]?.wiring !== undefined && hasWires(of);
}

/** Lines from the gates and candidates of a cell to the highway of the state that they work on: ⊙ f, then + i ⊙ g. */
export function drawWires(drawing: Drawing, stand: Stand): readonly ArrowShape[] {
  const { layout, plan, activity } = drawing;
  const { slot, index, storey, t } = stand;
  const [of, node] = [plan.storeys[storey], slot.nodes[t]];
  if (t === 0 || of === undefined || node === undefined) return [];
  if (!isWiredAt(drawing, { storey, slot: index })) return [];
  const wires = layout.isWired ? wiresOf : hangingWires;
  return wires(drawing, stand).map(({ from, points, knots, rest }) => {
    const source = of.slots.find(({ name }) => name === from)?.nodes[t] ?? node;
    const look = emphasis(drawing, activity.nodes.has(node) && activity.nodes.has(source));
    const id = `${node}<${from}${points.length === 0 ? '' : knots.length}`;
    return {
      kind: 'arrow',
      id: `r${id}`,
      emphasis: look,
      look: 'wire',
      points,
      path: wirePath(points, knots, layout.number),
      role: undefined,
      parameters: [],
      isReached: isKnown(drawing, node),
      label: rest === undefined ? undefined : restLabel(drawing, `m${id}`, look, rest),
      about: undefined,
      fresh: undefined,
    };
  });
}

const restLabel = (
  { layout: { symbol } }: Drawing,
  id: string,
  look: TextShape['emphasis'],
  { x, y, anchor }: NonNullable<Wire['rest']>,
): TextShape => ({
  kind: 'text',
  id,
  emphasis: look,
  x,
  y: baseline(y, symbol),
  size: symbol,
  anchor,
  pieces: [{ text: '1−' }],
  tone: 'ink',
});

interface Taps {
  readonly lanes: WireLanes;
  readonly inner: number;
  readonly outer: number;
  /** Height of the highway. */
  readonly road: number;
  /** Where the line of a gate begins, left of its symbol. */
  readonly of: (name: string) => Point | undefined;
}

function tapsOf({ layout, plan, hand }: Drawing, { storey, place, span }: Stand): Taps {
  const { number: n, symbol } = layout;
  const slots = at(plan.storeys, storey, 'storey').slots;
  const edge = span.left - framePad(n);
  const lanes = wireLanes(
    hand,
    { kind: 'layer', layer: storey, direction: 'forward', slots },
    n,
    symbol,
  );
  const of = (name: string): Point | undefined => {
    const index = slots.findIndex((each) => each.name === name);
    const [slot, stood] = [slots[index], layout.slots[storey]?.[index]];
    if (slot === undefined || stood === undefined) return undefined;
    const x = edge - 0.45 * n - symbolWidth(hand, slot, symbol);
    return { x, y: stood.top + stood.height / 2 };
  };
  const road = arrowHeight(place, n);
  return { lanes, inner: edge - lanes.inner, outer: edge - lanes.outer, road, of };
}

function wiresOf(drawing: Drawing, stand: Stand): readonly Wire[] {
  const { wiring } = stand.slot;
  const taps = tapsOf(drawing, stand);
  const keep = wiring === undefined ? undefined : taps.of(wiring.keep.name);
  if (wiring === undefined || keep === undefined) return [];
  const { outer, road, lanes } = taps;
  const n = drawing.layout.number;
  const up = { x: outer, y: road + lanes.radius };
  const rest = { x: outer - 0.2 * n, y: (keep.y + road) / 2, anchor: 'end' } as const;
  return [
    {
      from: wiring.keep.name,
      points: [keep, { x: outer, y: keep.y }, up],
      knots: [{ x: outer, y: road, sign: '⊙' }],
      ...(wiring.keep.isRest ? { rest } : {}),
    },
    ...joinWires(taps, wiring.join, wiring.keep, n),
  ];
}

/** What is added: its nearest factor turns up to the +, and meets the other one on the way. */
function joinWires(
  { inner, road, lanes: { radius }, of }: Taps,
  [first, second]: readonly Factor[],
  keep: Factor,
  n: number,
): readonly Wire[] {
  const near = first === undefined ? undefined : of(first.name);
  const far = second === undefined ? undefined : of(second.name);
  if (first === undefined || near === undefined) return [];
  const up = { x: inner, y: road + radius };
  const plus: Knot = { x: inner, y: road, sign: '+' };
  if (second === undefined || far === undefined)
    return [{ from: first.name, points: [near, { x: inner, y: near.y }, up], knots: [plus] }];
  const meeting = { x: inner, y: near.y };
  const turn = { x: inner, y: far.y };
  const isShared = second.name === keep.name;
  const rest = { x: inner + 0.2 * n, y: (near.y + radius + far.y) / 2, anchor: 'start' } as const;
  const below = [turn, { x: inner, y: near.y + radius }];
  return [
    {
      from: second.name,
      points: isShared ? below : [far, ...below],
      knots: [],
      ...(second.isRest ? { rest } : {}),
    },
    {
      from: first.name,
      points: [near, { x: inner + radius, y: near.y }],
      knots: [],
    },
    {
      from: first.name,
      points: [{ x: inner, y: near.y - radius }, up],
      knots: [{ ...meeting, sign: '⊙' }, plus],
    },
  ];
}
