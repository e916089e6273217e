import { describe, expect, test } from 'vitest';
import { lessonBySlug } from '../../lessons/every-lesson.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { type Diagram, diagramOf } from './diagram.ts';

function drawn(slug: string): Diagram {
  const lesson = lessonBySlug(slug);
  if (lesson === undefined) throw new RangeError(`no lesson ${slug}`);
  return diagramOf(runTrace(compile(lesson.example)));
}

const textsOf = ({ boxes }: Diagram, kind: string): string =>
  boxes
    .filter((each) => each.kind === kind)
    .map(({ text }) => text)
    .join(' ');
const count = ({ arrows }: Diagram, role: string): number =>
  arrows.filter((each) => each.role === role).length;

describe('the picture of a kind of network', () => {
  test.each([
    ['one-to-one', [1, 1], ['0 1', '1'], { recurrent: 0, fed: 0 }],
    ['one-to-many', [1, 4], ['x a cat sleeps', 'a cat sleeps .'], { recurrent: 3, fed: 3 }],
    ['many-to-one', [4, 1], ['it is not good', '−'], { recurrent: 3, fed: 0 }],
    [
      'many-to-many',
      [9, 9],
      ['harry potter and hermione granger invented a new spell', '1 1 0 1 1 0 0 0 0'],
      { recurrent: 8, fed: 0 },
    ],
    ['encoder-decoder', [3, 4], ['k a t . t a k', 't a k .'], { recurrent: 6, fed: 3 }],
  ])('%s has the inputs, outputs and arrows of its tape', (slug, counts, texts, arrows) => {
    const diagram = drawn(slug);
    expect([diagram.inputs, diagram.outputs]).toEqual(counts);
    expect([textsOf(diagram, 'input'), textsOf(diagram, 'output')]).toEqual(texts);
    expect({ recurrent: count(diagram, 'recurrent'), fed: count(diagram, 'fed') }).toEqual(arrows);
  });

  test('only an encoder and its decoder are parted, after the last letter', () => {
    const { divider, boxes } = drawn('encoder-decoder');
    const states = boxes.filter(({ kind }) => kind === 'state').map(({ x }) => x);
    expect(divider).toBeGreaterThan(states[2] ?? Number.NaN);
    expect(divider).toBeLessThan(states[3] ?? Number.NaN);
    expect(drawn('many-to-many').divider).toBeUndefined();
  });

  test('nothing stands outside of it', () => {
    for (const slug of ['one-to-one', 'many-to-many', 'encoder-decoder']) {
      const { boxes, width, height } = drawn(slug);
      for (const each of boxes) {
        expect(each.x).toBeGreaterThanOrEqual(0);
        expect(each.x + each.width).toBeLessThanOrEqual(width);
        expect(each.y + each.height).toBeLessThanOrEqual(height);
      }
    }
  });
});
