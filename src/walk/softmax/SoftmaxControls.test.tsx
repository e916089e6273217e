import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/softmax/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { openSubject } from '../../store/actions.ts';
import { selectStep, selectTrace } from '../../store/selectors.ts';
import { initialState, useStore } from '../../store/store.ts';
import { blockValues } from '../../trace/block.ts';
import { SoftmaxControls } from './SoftmaxControls.tsx';

beforeEach(() => {
  useStore.setState({ ...initialState, language: 'en' }, true);
  openSubject({ slug: 'softmax', title: 'Softmax', example: lesson.example, lesson }, 'e0.f1.y');
  render(
    <StageProvider>
      <SoftmaxControls />
    </StageProvider>,
  );
});
afterEach(cleanup);

/** y as the trace now has it. */
function y(): number[] {
  const trace = selectTrace(useStore.getState());
  if (trace === undefined) throw new Error('no trace');
  return [...blockValues(trace, { kind: 'value', node: trace.program.timesteps[0].y ?? -1 })];
}
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const drag = (name: string, value: string): void => {
  fireEvent.change(slider(name), { target: { value } });
};
const reset = screen.getByRole.bind(screen, 'button', { name: 'Back to the slide' });

describe('the sliders of the softmax lesson', () => {
  test('stand at the numbers of the slide', () => {
    const names = ['Score of h', 'Score of e', 'Score of l', 'Score of o', 'Temperature τ'];
    expect(names.map((name) => Number(slider(name).value))).toEqual([1, 2.2, -3, 4.1, 1]);
    expect(screen.getByText('−3.000')).toBeDefined();
  });

  test('change y while they move, and the reader stays at the step', () => {
    drag('Score of e', '5');
    const sum = Math.exp(1) + Math.exp(5) + Math.exp(-3) + Math.exp(4.1);
    expect(y()[1]).toBeCloseTo(Math.exp(5) / sum, 14);
    expect(screen.getByText('5.000')).toBeDefined();
    expect(selectStep(useStore.getState())?.position).toBe('f1.y');
  });

  test('make the probabilities more alike with a higher temperature', () => {
    const before = Math.max(...y());
    drag('Temperature τ', '5');
    expect(Math.max(...y())).toBeLessThan(before);
  });

  test('go back to the slide exactly', () => {
    const before = y();
    drag('Score of o', '-5');
    drag('Temperature τ', '0.2');
    expect(y()).not.toEqual(before);
    fireEvent.click(reset());
    expect(y()).toEqual(before);
    expect(useStore.getState().subject?.example).toBe(lesson.example);
  });
});

describe('a file without a lesson', () => {
  test('goes back to its own numbers, and gets no temperature that it did not have', () => {
    const example = { ...lesson.example, readout: { activation: 'softmax' } as const };
    const subject = { slug: 'example/file', title: 'mine', example, lesson: undefined };
    cleanup();
    openSubject(subject, 'e0.f1.y');
    render(
      <StageProvider>
        <SoftmaxControls />
      </StageProvider>,
    );
    drag('Temperature τ', '2');
    expect(selectStep(useStore.getState())?.position).toBe('f1.y');
    drag('Temperature τ', '1');
    expect(useStore.getState().subject?.example.readout).toEqual({ activation: 'softmax' });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the given numbers' }));
    expect(useStore.getState().subject?.example).toBe(example);
  });
});
