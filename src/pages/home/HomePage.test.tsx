import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cards, shownAtHome } from '../../lessons/index.ts';
import { initialState, useStore } from '../../store/store.ts';
import { HomePage } from './HomePage.tsx';

beforeEach(() => useStore.setState({ ...initialState, language: 'en' }, true));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = () => {
  const onOpenFile = vi.fn();
  const { container } = render(
    <HomePage cards={cards} shown={shownAtHome} onOpenFile={onOpenFile} />,
  );
  return { onOpenFile, container };
};
const outcome = (): string => document.querySelector('.home-outcome')?.textContent ?? '';
const file = new File(['{}'], 'mine.json', { type: 'application/json' });

describe('the home page', () => {
  test('lists every lesson with its aim and address', () => {
    show();
    const links = within(screen.getByRole('region', { name: 'Lessons' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      cards.map(({ place, slug }) => `#/${place}/${slug}`),
    );
    cards.forEach(({ text }, index) => {
      expect(links[index].textContent).toContain(text.en.title);
      expect(links[index].textContent).toContain(text.en.aim);
    });
    expect(screen.getByText('A B C C')).toBeDefined();
  });

  test('leads to ABCCD and to the sample', () => {
    show();
    const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(hrefOf(/^Open the lesson ABCCD/)).toBe('#/lesson/abccd');
    expect(hrefOf(/two-layer LSTM/)).toBe('#/example/two-layer-lstm');
  });

  test('says how far the gradients are from central differences', () => {
    show();
    expect(screen.getByText(/Checked just now: 40 gradients, at most 10⁻⁸ away/)).toBeDefined();
  });

  test('hands over a chosen file', () => {
    const { onOpenFile, container } = show();
    const input = container.querySelector('input[type=file]');
    fireEvent.change(input ?? container, { target: { files: [file] } });
    expect(onOpenFile).toHaveBeenCalledExactlyOnceWith(file);
  });
});

describe('the live picture', () => {
  test('stands still until a button is pressed, and prints real numbers', () => {
    vi.useFakeTimers();
    show();
    expect(outcome()).toBe('∂h3 = −0.1000.100−0.001');
    act(() => vi.advanceTimersByTime(60_000));
    expect(outcome()).toContain('∂h3');
  });

  test('walks from the beginning to the end when asked to play, and stops there', () => {
    vi.useFakeTimers();
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(outcome()).toContain('x1');
    for (let k = 0; k < 30; k++) act(() => vi.advanceTimersByTime(2000));
    expect(outcome()).toContain('∂h1');
    expect(screen.getByRole('button', { name: 'Play' })).toBeDefined();
  });

  test('goes on, goes back, and is moved by the slider', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Next step' }));
    expect(outcome()).toContain('∂h2');
    fireEvent.click(screen.getByRole('button', { name: 'Previous step' }));
    expect(outcome()).toContain('∂h3');
    fireEvent.change(screen.getByRole('slider', { name: 'Step' }), { target: { value: '1' } });
    expect(outcome()).toContain('h1 = tanh(net1) = 0.1970.2450.291');
    expect(screen.getByRole('link', { name: 'Open this step' }).getAttribute('href')).toBe(
      '#/lesson/abccd?at=e0.f1.h',
    );
  });

  test('holds at the ends', () => {
    show();
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Step' });
    fireEvent.change(slider, { target: { value: '16' } });
    fireEvent.click(screen.getByRole('button', { name: 'Next step' }));
    expect(slider.value).toBe('16');
    expect(outcome()).toContain('∂h1');
  });

  test('leaves the reader’s place in a lesson alone', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Next step' }));
    expect(useStore.getState().step).toBe(0);
    expect(useStore.getState().subject).toBeUndefined();
  });

  test('writes numbers as the language does', () => {
    useStore.setState({ language: 'id' });
    show();
    expect(outcome()).toContain('−0,1000,100−0,001');
  });
});
