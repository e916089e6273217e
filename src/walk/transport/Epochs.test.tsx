import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Example } from '../../example/example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { goToEpoch, openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { checkGradients } from '../../trace/questions/gradient-check.ts';
import { EpochControls } from './EpochControls.tsx';
import { GradientBadge } from './GradientBadge.tsx';
import { LossLine } from './LossLine.tsx';

vi.mock(import('../../trace/questions/gradient-check.ts'), { spy: true });

function show(example: Example = abccd.example): void {
  useStore.setState({ ...initialState, language: 'en' });
  openSubject({ slug: 'abccd', title: 'ABCCD', example, lesson: undefined }, undefined);
  render(
    <StageProvider>
      <EpochControls />
      <LossLine />
      <GradientBadge />
    </StageProvider>,
  );
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const epochNow = () => useStore.getState().epoch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestIdleCallback', undefined);
  vi.mocked(checkGradients).mockClear();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the epoch buttons', () => {
  test('update and go on, train further and come back', () => {
    show();
    click('Update and go on');
    expect(epochNow()).toBe(1);
    click('+10');
    expect(epochNow()).toBe(11);
    click('Back one epoch');
    expect(epochNow()).toBe(10);
    click('Back to epoch 0');
    expect([epochNow(), useStore.getState().trainedTo]).toEqual([0, 11]);
  });

  test('are not there without an optimizer', () => {
    const { optimizer: _, ...example } = abccd.example;
    show(example);
    expect(screen.queryByRole('button', { name: /Update|epoch/ })).toBeNull();
  });
});

describe('the line of the loss', () => {
  const picture = () => screen.getByRole('img');

  test('gains a point with every update and says its numbers', () => {
    show();
    act(() => goToEpoch(1));
    expect(picture().querySelectorAll('.loss-dot:not(.current)')).toHaveLength(2);
    expect(picture().getAttribute('aria-label')).toBe(
      'Loss over epochs: 5.652 at epoch 0, 5.107 at epoch 1; guessing gives 5.545',
    );
    act(() => goToEpoch(0));
    expect(picture().getAttribute('aria-label')).toContain('5.107 at epoch 1');
    expect(picture().querySelectorAll('.loss-dot.current')).toHaveLength(1);
  });

  test('prints the present loss with its reference', () => {
    show();
    act(() => goToEpoch(2));
    expect(document.querySelector('.loss-now .num')?.getAttribute('data-ref')).toMatch(
      /^e2\/value/,
    );
  });

  test('has no line of guessing for another loss', () => {
    show({ ...abccd.example, loss: 'half-squared-error' });
    expect(picture().querySelector('.loss-guess')).toBeNull();
    expect(picture().getAttribute('aria-label')).not.toContain('guessing');
  });
});

describe('the gradient badge', () => {
  const status = () => document.querySelector('.gradient-badge');
  const settle = () => act(() => vi.advanceTimersByTime(500));

  test('checks after the screen is drawn, once a trace', () => {
    show();
    expect(checkGradients).not.toHaveBeenCalled();
    expect(status()?.textContent).toBe('gradient check …');
    settle();
    expect(status()?.textContent).toBe('gradient check ≤ 10⁻⁸');
    expect(status()?.getAttribute('data-state')).toBe('passed');
    act(() => useStore.setState({ step: 12 }));
    settle();
    expect(checkGradients).toHaveBeenCalledTimes(1);
  });

  test('turns red and names the parameter when a gradient is wrong', () => {
    vi.mocked(checkGradients).mockReturnValueOnce({
      worst: 0.3,
      count: 40,
      kinks: 0,
      at: 'layers.0.W_hh',
    });
    show({ ...abccd.example });
    settle();
    expect(status()?.getAttribute('data-state')).toBe('failed');
    expect(status()?.textContent).toBe('gradient check FAILED 0.300 at Whh');
  });

  test('says of what stands at a kink that it is not differentiable there', () => {
    vi.mocked(checkGradients).mockReturnValueOnce({ worst: 0, count: 40, kinks: 2, at: '' });
    show({ ...abccd.example });
    settle();
    expect(status()?.getAttribute('data-state')).toBe('passed');
    expect(status()?.textContent).toBe('gradient check ≤ 10⁻⁸, 2 not differentiable here');
    expect(status()?.getAttribute('title')).toContain('Some parameters stand exactly at a kink');
  });

  test('with rounded numbers says that rounding is on', () => {
    show({ ...abccd.example });
    act(() => useStore.setState({ paper: true }));
    settle();
    expect(status()?.textContent).toBe('gradient check: rounding is on');
    expect(checkGradients).not.toHaveBeenCalled();
  });
});
