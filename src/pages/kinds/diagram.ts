import { max } from 'd3';
import { largestOf } from '../../engine/extremes.ts';
import { textWidth } from '../../scene/graph/text-width.ts';
import { inputToken, tokensOf } from '../../scene/tokens.ts';
import { nodeOf } from '../../trace/block.ts';
import { isOfDecoder } from '../../trace/program/own-timestep.ts';
import type { Program, TimestepNodes } from '../../trace/program/program.ts';
import { largestAt } from '../../trace/questions/rightness.ts';
import type { Trace } from '../../trace/trace.ts';

/** A vector of the unrolled network: what goes in, a hidden state, what comes out. Places in px. */
export interface DiagramBox {
  readonly id: string;
  readonly kind: 'input' | 'state' | 'output';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Written small below the text, where the text is a symbol. */
  readonly sub: string;
}

export interface DiagramArrow {
  readonly id: string;
  /** The weights on it, or that an output is fed back. */
  readonly role: 'input' | 'recurrent' | 'output' | 'fed';
  readonly shaft: string;
  readonly head: string;
}

/** The unrolled network as a small picture: a column per timestep, time to the right. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly arrows: readonly DiagramArrow[];
  /** Where the decoder begins, if there is one. */
  readonly divider: number | undefined;
  /** How many timesteps are given an input from outside (a decoder's start is none), and how many answer. */
  readonly inputs: number;
  readonly outputs: number;
}

const type = 13;
const box = { height: 30, least: 46 };
const gap = { x: 16, y: 26 };
const pad = 8;

/** Draws the network of a run from what its tape holds: which timesteps read, remember, answer and feed back. */
export function diagramOf(trace: Trace): Diagram {
  const { program } = trace;
  const columns = program.timesteps.map((timestep) => columnOf(trace, timestep));
  const widest = max(columns, ({ input, output }) =>
    largestOf([input, output].map((text) => textWidth(text ?? '', type))),
  );
  const width = Math.max(box.least, (widest ?? 0) + 12);
  const places = columns.map((column, at) => ({ ...column, x: pad + at * (width + gap.x), width }));
  const first = places.find(({ t }) => isOfDecoder(program, t));
  return {
    width: 2 * pad + columns.length * (width + gap.x) - gap.x,
    height: 2 * pad + 3 * box.height + 2 * gap.y,
    boxes: places.flatMap(boxesOf),
    arrows: places.flatMap((place, at) => arrowsOf(place, places[at + 1])),
    divider: first === undefined ? undefined : first.x - gap.x / 2,
    inputs: columns.filter(({ t, isFed }) => !isFed && !isOfDecoder(program, t)).length,
    outputs: columns.filter(({ output }) => output !== undefined).length,
  };
}

interface Column {
  readonly t: number;
  readonly input: string;
  readonly isFed: boolean;
  /** Whether the state goes on to the next timestep. */
  readonly remembers: boolean;
  readonly output: string | undefined;
}

interface Place extends Column {
  readonly x: number;
  readonly width: number;
}

function columnOf({ program, values }: Trace, { t, x, readout }: TimestepNodes): Column {
  const y = readout.y;
  const tokens = y === undefined ? undefined : tokensOf(program, nodeOf(program, y));
  return {
    t,
    input: inputToken(program, t, values) ?? numbersOf(program, values, x),
    isFed: nodeOf(program, x).part === 'feedback',
    remembers: program.cells.some(({ state }) => state.length > 0),
    output: y === undefined ? undefined : (tokens?.[largestAt(program, values, y)] ?? 'y'),
  };
}

/** One or two numbers as they are; more of them as x. */
function numbersOf(program: Program, values: Float64Array, node: number): string {
  const { offset, rows } = nodeOf(program, node);
  const numbers = values.subarray(offset, offset + rows);
  return rows <= 2 && numbers.every(Number.isInteger) ? numbers.join(' ') : 'x';
}

const rowOf = { output: 0, state: 1, input: 2 } as const;
const topOf = (kind: DiagramBox['kind']): number => pad + rowOf[kind] * (box.height + gap.y);

function boxesOf({ t, x, width, input, output }: Place): readonly DiagramBox[] {
  const at = (kind: DiagramBox['kind'], text: string): DiagramBox => ({
    id: `${kind}${t}`,
    kind,
    x,
    y: topOf(kind),
    width,
    height: box.height,
    text,
    sub: kind === 'state' || text === 'x' || text === 'y' ? `${t}` : '',
  });
  return [
    at('input', input),
    at('state', 'h'),
    ...(output === undefined ? [] : [at('output', output)]),
  ];
}

function arrowsOf(place: Place, next: Place | undefined): readonly DiagramArrow[] {
  const { t, x, width, output, remembers } = place;
  const middle = x + width / 2;
  const up = (id: string, role: DiagramArrow['role'], to: 'state' | 'output'): DiagramArrow => {
    const end = topOf(to) + box.height + 2;
    const shaft = `M${middle} ${end + gap.y - 4}V${end + 4}`;
    return { id: `${id}${t}`, role, shaft, head: head(middle, end, 'up') };
  };
  const state = topOf('state') + box.height / 2;
  return [
    up('in', 'input', 'state'),
    ...(output === undefined ? [] : [up('out', 'output', 'output')]),
    ...(next === undefined || !remembers
      ? []
      : [
          {
            id: `on${t}`,
            role: 'recurrent' as const,
            shaft: `M${x + width + 2} ${state}H${next.x - 6}`,
            head: head(next.x - 2, state, 'right'),
          },
        ]),
    ...(next?.isFed === true ? [fedBack(place, next)] : []),
  ];
}

/** From an output down between the columns to the next input. */
function fedBack({ t, x, width }: Place, next: Place): DiagramArrow {
  const [from, to] = [topOf('output'), topOf('input')].map((top) => top + box.height / 2);
  const lane = x + width + gap.x / 2;
  return {
    id: `fed${t}`,
    role: 'fed',
    shaft: `M${x + width} ${from}H${lane}V${to}H${next.x - 5}`,
    head: head(next.x - 1, to ?? 0, 'right'),
  };
}

function head(x: number, y: number, way: 'up' | 'right'): string {
  const corners = way === 'up' ? [-4, 6, 4, 6] : [-6, -4, -6, 4];
  const [a = 0, b = 0, c = 0, d = 0] = corners;
  return `M${x} ${y}L${x + a} ${y + b}L${x + c} ${y + d}Z`;
}
