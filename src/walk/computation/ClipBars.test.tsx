import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { ComputationPane } from './ComputationPane.tsx';

afterEach(cleanup);

/** The bars of the step that clips, each as its name and numbers, with the lengths before and after in percent. */
function rowsOf(by: 'value' | 'norm', at: number): readonly string[] {
  const optimizer = { name: 'sgd' as const, learningRate: 0.1, clip: { by, at } };
  const example = { ...lesson.example, optimizer };
  useStore.setState({ ...initialState, language: 'en' }, true);
  openSubject({ slug: 'abccd', title: 'ABCCD', example, lesson: undefined }, 'e0.u.clip');
  const { container } = render(
    <StageProvider>
      <ComputationPane />
    </StageProvider>,
  );
  return [...container.querySelectorAll('.clip-row')].map((row) => {
    const width = (name: string): number =>
      Math.round(Number.parseFloat(row.querySelector(name)?.getAttribute('width') ?? ''));
    return `${row.textContent}: ${width('.clip-full')} ${width('.clip-kept')}`;
  });
}

test('clipping by value shows every gradient cut at the limit', () => {
  expect(rowsOf('value', 0.5)).toMatchInlineSnapshot(`
    [
      "∂Wxh−0.140 → −0.140: 13 13",
      "∂Whh0.040 → 0.040: 4 4",
      "∂bh−0.153 → −0.153: 15 15",
      "∂Why−0.755 → −0.500: 72 48",
      "∂by1.049 → 0.500: 100 48",
    ]
  `);
});

test('clipping by norm shows the norm at its limit, and every gradient scaled alike', () => {
  expect(rowsOf('norm', 1)).toMatchInlineSnapshot(`
    [
      "‖g‖2.477: 100 40",
      "∂Wxh−0.140 → −0.057: 13 5",
      "∂Whh0.040 → 0.016: 4 2",
      "∂bh−0.153 → −0.062: 15 6",
      "∂Why−0.755 → −0.305: 72 29",
      "∂by1.049 → 0.424: 100 40",
    ]
  `);
});
