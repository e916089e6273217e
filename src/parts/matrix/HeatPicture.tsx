import './heat.css';
import { type PointerEvent, useEffect, useRef } from 'react';
import { type TintColours, tintColour } from './tint.ts';

/** A block of numbers as it is drawn, row by row. */
export interface HeatCells {
  readonly down: number;
  readonly across: number;
  /** −1 … 1 of a cell. */
  readonly tintAt: (row: number, column: number) => number;
  /** The number that a cell stands for, and how it is written. */
  readonly refAt: (row: number, column: number) => string;
  readonly titleAt: (row: number, column: number) => string;
}

/** Px of a cell: a wide block still fits beside the graph. */
const cellOf = (across: number): number => (across > 128 ? 2 : 4);

/** A large block as one picture; the cell under the pointer tells its number, and a click explains it. */
export function HeatPicture({ down, across, tintAt, refAt, titleAt }: HeatCells) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const cell = cellOf(across);
  useEffect(() => {
    const paint = (): void => {
      if (canvas.current !== null) paintCells(canvas.current, { down, across, tintAt }, cell);
    };
    paint();
    const observer = new MutationObserver(paint); // another theme has other colours
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  });
  const point = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const place = (at: number, size: number, count: number): number =>
      Math.max(0, Math.min(count - 1, Math.floor((at / size) * count)));
    const row = place(clientY - top, height, down);
    const column = place(clientX - left, width, across);
    currentTarget.dataset.explain = refAt(row, column);
    currentTarget.title = titleAt(row, column);
  };
  return (
    <canvas
      ref={canvas}
      className="heat-picture"
      width={across * cell}
      height={down * cell}
      onPointerDown={point}
      onPointerMove={point}
    />
  );
}

type Painted = Pick<HeatCells, 'down' | 'across' | 'tintAt'>;

/** One colour after the other, so that few are mixed. */
function paintCells(canvas: HTMLCanvasElement, { down, across, tintAt }: Painted, cell: number) {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const colours = new Map<string, [row: number, column: number][]>();
  const own = coloursOf(canvas);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const name = tintColour(tintAt(row, column), own);
      const cells = colours.get(name);
      if (cells === undefined) colours.set(name, [[row, column]]);
      else cells.push([row, column]);
    }
  for (const [name, cells] of colours) {
    context.fillStyle = name;
    for (const [row, column] of cells) context.fillRect(column * cell, row * cell, cell, cell);
  }
}

/** The colours of the present theme: a canvas knows no variables. */
function coloursOf(canvas: HTMLCanvasElement): TintColours {
  const style = getComputedStyle(canvas);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return { negative: read('--negative'), positive: read('--positive'), zero: read('--zero') };
}
