/** How many timesteps, hidden units and output tokens are drawn. */
export interface PictureSize {
  readonly T: number;
  readonly H: number;
  readonly V: number;
}

/** Where everything stands, in px. A column's own x is that of the left edge of its h_t. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  /** Whether there is room for h_0 at the left and for gradients beside the states. */
  readonly wide: boolean;
  readonly unit: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly bar: { readonly width: number; readonly height: number };
  readonly gradient: { readonly width: number; readonly height: number };
  /** Left edges of h_1 … h_T. */
  readonly columns: readonly number[];
  readonly pitch: number;
  /** Top edge (for lines of text: baseline) of every row. */
  readonly rows: {
    readonly total: number;
    readonly loss: number;
    readonly target: number;
    readonly bars: number;
    readonly memory: number;
    readonly gradient: number;
    readonly token: number;
  };
}

/** From here on there is room between a gradient and the next h_t for its name and an arrow. */
const wideFrom = 680;

/** The frame of the picture for a width in px; its height follows from what it holds. */
export function frameOf(size: PictureSize, width: number): Frame {
  return width >= wideFrom ? wideFrame(size, width) : narrowFrame(size, width);
}

function wideFrame({ T, H, V }: PictureSize, width: number): Frame {
  const unit = Math.max(0.8, Math.min(1.35, width / 800));
  const px = (length: number): number => Math.round(length * unit);
  const left = px(104);
  const pitch = (width - left - px(4)) / T;
  const cell = { width: px(76), height: px(27) };
  const bar = { width: px(96), height: px(22) };
  const bars = px(52);
  const memory = bars + V * bar.height + px(42);
  const token = memory + H * cell.height + px(72);
  return {
    width,
    height: token + px(20),
    font: 15 * unit,
    wide: true,
    unit,
    cell,
    bar,
    gradient: { width: px(60), height: cell.height },
    columns: Array.from({ length: T }, (_, k) => Math.round(left + k * pitch)),
    pitch,
    rows: {
      total: px(22),
      loss: px(22),
      target: px(43),
      bars,
      memory,
      gradient: memory,
      token,
    },
  };
}

/** Narrower than this a column has no room for a number: a picture in less room is cut off. */
const leastPitch = 60;

function narrowFrame({ T, H, V }: PictureSize, room: number): Frame {
  const pitch = Math.max(leastPitch, room / T);
  const width = pitch * T;
  const unit = Math.max(1, Math.min(1.2, pitch / 88));
  const px = (length: number): number => Math.round(length * unit);
  const cell = { width: Math.min(px(66), pitch - 26), height: px(24) };
  const bar = { width: Math.min(px(84), pitch - 24), height: px(22) };
  const gradient = { width: cell.width, height: px(22) };
  const bars = px(72);
  const memory = bars + V * bar.height + px(36);
  const below = memory + H * cell.height + 6;
  const token = below + H * gradient.height + px(56);
  return {
    width,
    height: token + px(26),
    font: 12.5 * unit,
    wide: false,
    unit: 0.86 * unit,
    cell,
    bar,
    gradient,
    columns: Array.from({ length: T }, (_, k) => Math.round(k * pitch + 22)),
    pitch,
    rows: {
      total: px(18),
      loss: px(42),
      target: px(62),
      bars,
      memory,
      gradient: below,
      token,
    },
  };
}
