import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { readExample } from '../../example/read-example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lstmExample } from '../../lessons/lstm/example.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { buildGraph } from './build-graph.ts';
import type { Shape } from './shapes.ts';

const twoLayers = new URL('../../../public/examples/two-layer-lstm.json', import.meta.url);
const examples: Readonly<Record<string, Example>> = {
  abccd: abccd.example,
  lstm: lstmExample,
  'two-layer LSTM': readExample(readFileSync(twoLayers, 'utf8')),
};

/** The names of everything that is active at a step, and the shapes. */
function at(name: string, position: string) {
  const program = compile(examples[name]);
  const timeline = buildTimeline(program);
  const step = timeline.steps.find((each) => each.position === position);
  if (step === undefined) throw new RangeError(`${name} has no step ${position}`);
  const scene = buildGraph({
    trace: runTrace(program),
    timeline,
    step,
    hand: { program, convention: conventionOf('names'), number: String },
    words: { loss: 'loss', target: 'target' },
    size: { width: 910, height: 660 },
    fontSize: 18,
    window: 6,
  });
  const active = scene.shapes.filter(({ emphasis }) => emphasis === 'active');
  const nameOf = (shape: Shape): readonly string[] => {
    if (shape.kind === 'arrow') {
      const parameters = shape.parameters.map((id) => program.tape.nodes[id].name);
      return [`${shape.look} ${parameters}@${shape.about?.t ?? ''}`];
    }
    if (shape.kind !== 'cell' && shape.kind !== 'bar') return [];
    const { symbol, t, isGradient } = shape.about;
    return [`${isGradient ? '∂' : ''}${symbol}${t}`];
  };
  return { shapes: scene.shapes, active, names: [...new Set(active.flatMap(nameOf))].sort() };
}

describe('a step lights what it is about', () => {
  test('a product: its weights, what they are applied to, and what it will become', () => {
    const { names, active } = at('abccd', 'f2.W_hh');
    expect(names).toEqual(['h1', 'h2', 'weight W_hh@2']);
    const pending = active.filter((shape) => shape.kind === 'cell' && shape.ref === undefined);
    expect(pending).toHaveLength(3);
  });

  test('the loss of a timestep: its output and itself', () => {
    const { names, shapes } = at('abccd', 'f4.loss');
    expect(names).toEqual(['y4']);
    const loss = shapes.find(({ id }) => id === 'l4');
    expect(loss).toMatchObject({ emphasis: 'active', tone: 'loss' });
  });

  test('two arrivals: both ways back and the gradient', () => {
    const { names, active } = at('abccd', 'b3.dh');
    expect(names).toEqual(['back @', 'h3', '∂h3']);
    expect(active.filter(({ kind }) => kind === 'arrow')).toHaveLength(2);
  });

  test('a join: the weights of this timestep only', () => {
    expect(at('abccd', 'b1.dW_xh').names).toEqual([
      'h0',
      'h1',
      'weight W_hh@1',
      'weight W_xh@1',
      'x1',
      '∂h1',
    ]);
  });

  test('a carry: the way back to the timestep before', () => {
    expect(at('abccd', 'b3.dh_prev').names).toEqual(['back @', 'h2', '∂h3']);
    expect(at('two-layer LSTM', 'b3.l2.dc_prev').names).toEqual(['back @', 'c2', '∂c3']);
  });

  test('an update: all uses of the weight', () => {
    expect(at('abccd', 'u.l0.W_hh').names).toEqual([1, 2, 3, 4].map((t) => `weight W_hh@${t}`));
  });

  test('the highway of the cell state names the gate that it is multiplied by', () => {
    const saidOf = (name: string) =>
      at(name, 'f2.x').shapes.flatMap((shape) =>
        shape.kind === 'arrow' && shape.look !== 'weight' && shape.label !== undefined
          ? [shape.label.pieces.map(({ text }) => text).join('')]
          : [],
      );
    expect(saidOf('lstm')).toEqual(['⊙ f2', '⊙ f3', '⊙ f4', '⊙ f5', '⊙ f6']);
    expect(saidOf('abccd')).toEqual([]);
  });

  test('a gate: itself, and the weights that make it; in backward its gradient', () => {
    expect(at('lstm', 'f2.f').names).toEqual(['f2']);
    expect(at('lstm', 'b2.df').names).toEqual(['f2', '∂f2']);
  });

  test('the cell state goes on by its highway', () => {
    expect(at('lstm', 'f2.c').names).toEqual(['c1', 'c2', 'f2', 'g2', 'highway @', 'i2']);
  });
});
