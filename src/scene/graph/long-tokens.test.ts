import { expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { checkExample } from '../../example/read-example.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { numberAt } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { graphOf } from './build-graph.ts';
import { lossWidth } from './measures.ts';
import type { Scene, TextShape } from './shapes.ts';
import { piecesWidth } from './symbol-pieces.ts';
import { textWidth } from './text-width.ts';

const rooms = {
  laptop: { width: 846, height: 426, fontSize: 16.3, window: 6 },
  phone: { width: 389, height: 360, fontSize: 15, window: 2 },
  'narrow phone': { width: 319, height: 300, fontSize: 15, window: 1 },
} as const;

const wide = (length: number, at: number): string =>
  'mahasiswa mempelajari jaringan berulang'.slice(at).padEnd(40, 'W').slice(0, length);

/** Four tokens that differ and one that ends it, all of the same length. */
function exampleOf(length: number): Example {
  const tokens = ['a', 'b', 'c', 'd', 'e'].map((letter, at) => letter + wide(length - 1, at));
  const matrix = (rows: number, columns: number, by: number) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => by * (i - j) - 0.1),
    );
  return checkExample({
    format: 'unroll/1',
    vocabulary: tokens,
    inputs: tokens.slice(0, 4),
    targets: tokens.slice(1),
    layers: [
      {
        cell: 'rnn',
        hidden: 3,
        parameters: { W_xh: matrix(3, 5, 0.1), W_hh: matrix(3, 3, 0.2), b_h: [0.1, 0.1, 0.1] },
      },
    ],
    readout: {
      activation: 'softmax',
      parameters: { W_hy: matrix(5, 3, 0.1), b_y: [0, 0, 0, 0, 0] },
    },
    loss: 'cross-entropy',
    optimizer: { name: 'sgd', learningRate: 0.1 },
  });
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
}

const starts = { start: 0, middle: 0.5, end: 1 } as const;

function lineOf(shape: TextShape, number: number): Line {
  const { x, y, size, anchor, pieces, tail = [] } = shape;
  const width = piecesWidth([...pieces, ...tail], size) + number * size;
  const from = x - starts[anchor] * width;
  return {
    text: [...pieces, ...tail].map(({ text }) => text).join(''),
    from,
    to: from + width,
    y,
    size,
  };
}

/** Every line of text of a picture, with its ends. */
const linesOf = ({ shapes }: Scene, numberOf: (shape: TextShape) => number): readonly Line[] =>
  shapes.flatMap((shape): readonly Line[] => {
    if (shape.kind === 'text') return [lineOf(shape, numberOf(shape))];
    if (shape.kind !== 'bar' || shape.letter === undefined) return [];
    const { text, x, y, size } = shape.letter;
    return [{ text, from: x - textWidth(text, size), to: x, y, size }];
  });

function faultsOf(lines: readonly Line[], width: number): readonly string[] {
  const outside = lines.filter(({ from, to }) => from < -1 || to > width + 1);
  const touching = lines.flatMap((one, at) =>
    lines.slice(at + 1).flatMap((other) => {
      const isBeside = Math.abs(one.y - other.y) < 0.6 * Math.min(one.size, other.size);
      const overlap = Math.min(one.to, other.to) - Math.max(one.from, other.from);
      return isBeside && overlap > 1
        ? [`${one.text} | ${other.text}: ${overlap.toFixed(1)} px`]
        : [];
    }),
  );
  return [
    ...outside.map(({ text, from, to }) => `${text}: ${from.toFixed(0)} to ${to.toFixed(0)}`),
    ...touching,
  ];
}

const positions: ReadonlySet<string> = new Set(['f1.x', 'f4.y', 'b2.dh']);

test.each(Object.entries(rooms))(
  'tokens of 1 to 40 letters: no text runs into another on a %s',
  (_, room) => {
    for (let length = 1; length <= 40; length++) {
      const program = compile(exampleOf(length));
      const timeline = buildTimeline(program);
      const trace = runTrace(program);
      const hand = { program, convention: conventionOf('slides'), number: String };
      const { width, height, fontSize, window } = room;
      const words = { loss: 'loss', target: 'target' };
      const sceneAt = graphOf({
        trace,
        timeline,
        hand,
        words,
        size: { width, height },
        fontSize,
        window,
      });
      const shown = timeline.steps.filter(({ position }) => positions.has(position));
      for (const step of shown) {
        const lossOf = ({ ref }: TextShape): number =>
          ref === undefined ? 0 : lossWidth(numberAt(trace, ref));
        const scene = sceneAt(step);
        const found = faultsOf(linesOf(scene, lossOf), scene.size.width);
        expect(found, `${length} letters, ${step.position}`).toEqual([]);
      }
    }
  },
);
