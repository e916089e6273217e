import { expect, test } from 'vitest';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { type GraphInput, graphOf } from './build-graph.ts';
import { Looks, recallScenes } from './recall-scenes.ts';

const program = compile(lesson.example);
const timeline = buildTimeline(program);
const input: Omit<GraphInput, 'step'> = {
  trace: runTrace(program),
  timeline,
  hand: { program, convention: conventionOf('slides'), number: String },
  words: { loss: 'loss', target: 'target' },
  size: { width: 900, height: 500 },
  fontSize: 15,
  window: 6,
};

test('a scene that is recalled shows what the scene made anew shows, forward and back', () => {
  const sceneAt = graphOf(input);
  const recalled = recallScenes(sceneAt, new Looks());
  for (const step of [...timeline.steps, ...timeline.steps.toReversed()])
    expect(recalled(step)).toEqual(sceneAt(step));
});

test('shapes that do not change from one step to the next are the same objects', () => {
  const recalled = recallScenes(graphOf(input), new Looks());
  const [first, second] = [5, 6].map((index) => {
    const step = timeline.steps[index];
    if (step === undefined) throw new Error(`found no step ${index}, wanted one of ABCCD`);
    return new Set(recalled(step).shapes);
  });
  const kept = [...(first ?? [])].filter((shape) => second?.has(shape));
  expect(kept.length).toBeGreaterThan((second?.size ?? 0) / 2);
  expect(kept.length).toBeLessThan(second?.size ?? 0);
});

test('after an edit only what looks different is another object', () => {
  const looks = new Looks();
  const [step] = timeline.steps.slice(-1);
  if (step === undefined) throw new Error('found no steps, wanted those of ABCCD');
  const before = recallScenes(graphOf(input), looks)(step);
  const edited = compile({ ...lesson.example, optimizer: { name: 'sgd', learningRate: 0.5 } });
  const again = { ...input, trace: runTrace(edited), timeline: buildTimeline(edited) };
  const after = recallScenes(graphOf(again), looks)(step);
  expect(new Set(after.shapes)).toEqual(new Set(before.shapes));
  expect(after.shapes.every((shape, index) => shape === before.shapes[index])).toBe(true);
});
