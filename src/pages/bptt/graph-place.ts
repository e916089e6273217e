/** Places in the drawing of the unrolled network, in units of the drawing. */
export const size = { column: 158, left: 84, height: 412 } as const;

/** Top and height of the boxes of a column; h and y have a row for each number. */
export const rows = {
  loss: { top: 6, height: 32 },
  output: { top: 70, row: 21 },
  state: { top: 214, row: 22 },
  input: { top: 356, height: 38 },
} as const;

export const boxWidth = 92;

/** Middle of the column of a timestep; h_0 stands left of the first. */
export const middleOf = (t: number): number =>
  t === 0 ? 27 : size.left + size.column * (t - 1) + size.column / 2;

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The arrows of a network of T timesteps, from what is read to what reads it, by the names of their ends. */
export function arrowsOf(T: number, H: number, V: number): ReadonlyMap<string, Line> {
  const arrows = new Map<string, Line>();
  const stateMiddle = rows.state.top + (rows.state.row * H) / 2;
  const stateBottom = rows.state.top + rows.state.row * H;
  const outputBottom = rows.output.top + rows.output.row * V;
  for (let t = 1; t <= T; t++) {
    const x = middleOf(t);
    const up = (from: number, to: number): Line => ({ x1: x, y1: from, x2: x, y2: to });
    arrows.set(`x${t}>h${t}`, up(rows.input.top - 2, stateBottom + 4));
    arrows.set(`h${t}>y${t}`, up(rows.state.top - 3, outputBottom + 4));
    arrows.set(`y${t}>E${t}`, up(rows.output.top - 3, rows.loss.top + rows.loss.height + 4));
    const from = t === 1 ? middleOf(0) + 31 : middleOf(t - 1) + boxWidth / 2 + 2;
    arrows.set(`h${t - 1}>h${t}`, {
      x1: from,
      y1: stateMiddle,
      x2: x - boxWidth / 2 - 4,
      y2: stateMiddle,
    });
  }
  return arrows;
}
