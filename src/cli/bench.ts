import { lesson as abccd } from '../lessons/abccd/lesson.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';
import { nextGiven, runTrace } from '../trace/trace.ts';
import { type Measured, measure } from './measure.ts';
import { twoLayerLstm } from './two-layer-lstm.ts';

/** Most microseconds that the whole trace of ABCCD may take. */
const BUDGET = 20;

/** A matrix times a vector in a plain loop: what this machine can do, to compare ratios instead of times. */
function plainLoop(): () => number {
  const n = 100;
  const W = new Float64Array(n * n).fill(0.5);
  const x = new Float64Array(n).fill(0.25);
  const y = new Float64Array(n);
  return () => {
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += (W[i * n + j] ?? 0) * (x[j] ?? 0);
      y[i] = sum;
    }
    return y[n - 1] ?? 0;
  };
}

function measureAll(): readonly Measured[] {
  const [small, large] = [compile(abccd.example), compile(twoLayerLstm(8, 12))];
  let given = small.given;
  return [
    measure('plain loop, 100×100 matrix times vector', plainLoop()),
    measure('ABCCD: forward, loss, BPTT, update', () => runTrace(small)),
    measure('ABCCD: the same, going on to the next epoch', () => {
      given = nextGiven(runTrace(small, { given }));
      return given;
    }),
    measure('ABCCD: compile', () => compile(abccd.example)),
    measure('2 × LSTM(8), 12 timesteps, Adam: all of it', () => runTrace(large)),
    measure('2 × LSTM(8), 12 timesteps: compile', () => compile(twoLayerLstm(8, 12))),
    measure('2 × LSTM(8), 12 timesteps: timeline', () => buildTimeline(large)),
  ];
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join('  ');
}

const results = measureAll();
const [loop, trace] = results;
const widths = [46, 12, 14];
console.log(row(['', 'median in µs', '× plain loop'], widths));
for (const { name, median } of results)
  console.log(row([name, median.toFixed(2), (median / (loop?.median ?? 1)).toFixed(2)], widths));
const found = trace?.median ?? Number.NaN;
console.log(
  `\nABCCD: ${found.toFixed(1)} µs, budget ${BUDGET} µs: ${found <= BUDGET ? 'within' : 'OVER'}`,
);
if (!(found <= BUDGET)) process.exitCode = 1;
