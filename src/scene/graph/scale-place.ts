import { max } from 'd3';
import { netsOf } from '../../example/nets.ts';
import type { Drawing } from './drawing.ts';
import { isTinted } from './measures.ts';
import { bandOf } from './present-band.ts';
import { lowestOf } from './rows.ts';
import { textWidth } from './text-width.ts';

/** All that decides where the scale of colours stands; the same for every step of a window. */
export type ScaleInput = Pick<Drawing, 'layout' | 'plan' | 'measures' | 'hand'>;

/** Where the scale stands: upright before the first column, or lying between two ends of a line. */
export type ScalePlace =
  | { readonly way: 'upright'; readonly right: number }
  | {
      readonly way: 'lying';
      readonly left: number;
      readonly width: number;
      readonly middle: number;
    };

/** What is printed at both ends of the scale. */
export function scaleEnds({ measures, hand }: ScaleInput): {
  readonly least: string;
  readonly most: string;
} {
  const most = hand.number(measures.most);
  return { least: `−${most}`, most };
}

/** Whether the scale has room, or nothing is tinted, so that none is wanted. */
export const scaleFits = (input: ScaleInput): boolean =>
  !isWanted(input) || scalePlace(input) !== undefined;

/** Upright at the bottom left where there is height below the states; else beside the timesteps, or in its own line. */
export function scalePlace(input: ScaleInput): ScalePlace | undefined {
  const { layout } = input;
  if (layout.columns.length === 0 || !isWanted(input)) return undefined;
  const right = startEnd(input);
  return isUpright(input, right) ? { way: 'upright', right } : lying(input);
}

const isWanted = ({ plan, measures }: ScaleInput): boolean =>
  plan.storeys.some(({ slots }) =>
    slots.some((slot) => isTinted(slot) && !measures.whole.has(slot)),
  );

function isUpright(input: ScaleInput, right: number): boolean {
  const { layout, plan } = input;
  const lowest = lowestOf(layout.slots.find((_, storey) => plan.storeys[storey]?.kind === 'layer'));
  if (lowest === undefined) return false;
  const top = lowest.top + lowest.height + 2.6 * layout.symbol;
  const height = layout.foot.bottom - top;
  return height >= 5 * layout.number && textWidth(scaleEnds(input).least, layout.number) <= right;
}

/** Least and greatest length of the scale where it lies, in em. */
const lengths = { least: 0.75, most: 2.5 };

/** In its own line, or in that of the timesteps before the first or behind the last; nowhere where there is no room. */
function lying(input: ScaleInput): ScalePlace | undefined {
  const { layout } = input;
  const { number: size, scale, foot } = layout;
  const { least, most } = scaleEnds(input);
  const edge = Math.min(0.5 * size, layout.start.left);
  const words = textWidth(least, size) + textWidth(most, size) + 0.6 * size;
  const { before, behind } =
    scale === undefined ? roomAtFoot(input) : { before: layout.width - edge, behind: 0 };
  const isBefore = before - edge - words >= lengths.least * size;
  const room = (isBefore ? before : behind) - edge - words;
  if (room < lengths.least * size) return undefined;
  const width = Math.min(lengths.most * size, room);
  const { top, bottom } = scale ?? foot;
  return {
    way: 'lying',
    left: isBefore ? edge : layout.width - edge - words - width,
    width,
    middle: (top + bottom) / 2,
  };
}

/** What the timesteps, and the band behind the present one, leave free at both ends of their line, in px. */
function roomAtFoot(input: ScaleInput): { readonly before: number; readonly behind: number } {
  const { layout, plan } = input;
  const [first, last] = [layout.columns[0], layout.columns.at(-1)];
  if (first === undefined || last === undefined) return { before: 0, behind: 0 };
  // as wide as that of a decoder's timestep, so that the scale stays where it is while the window moves
  const half = (plan.program.example.decoder === undefined ? 1.9 : 3.6) * layout.symbol;
  const end = last.axis + half + tokenAtFoot(input);
  return {
    before: Math.min(first.axis - half, bandOf(layout, first, false).left, startEnd(input)),
    behind: layout.width - Math.max(end, bandOf(layout, last, true).right),
  };
}

/** Room for the token of an input that lies down, which may stand beside the timestep. */
function tokenAtFoot({ layout, plan: { program } }: ScaleInput): number {
  const tokens = layout.isInputRow
    ? netsOf(program.example).flatMap((net) => net.vocabulary ?? [])
    : [];
  const widest = max(tokens, (token) => textWidth(token, layout.symbol));
  return widest === undefined ? 0 : widest + 0.3 * layout.symbol;
}

/** Where what stands left of the first column ends, before the line in front of a decoder. */
function startEnd({ layout, plan: { program } }: ScaleInput): number {
  const [first] = layout.columns;
  const isDivided = program.example.decoder !== undefined && first?.t === program.encoderLength + 1;
  return first !== undefined && isDivided ? first.gap - 0.3 * layout.number : layout.start.right;
}
