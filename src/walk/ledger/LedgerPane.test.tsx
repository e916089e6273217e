import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { goToEpoch, goToStep, openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { LedgerPane } from './LedgerPane.tsx';

const subject = { slug: 'abccd', title: 'ABCCD', example: abccd.example, lesson: abccd };

beforeEach(() => {
  useStore.setState({ ...initialState, language: 'en' });
  openSubject(subject, undefined);
  render(
    <StageProvider>
      <LedgerPane />
    </StageProvider>,
  );
});

afterEach(cleanup);

const table = () => screen.getByRole('table', { name: /table, t = / });
const numbers = () =>
  [...table().querySelectorAll('tbody .num')].map(({ textContent }) => textContent);
const marked = () =>
  [...table().querySelectorAll('td[data-here]')].map(({ textContent }) => textContent);
const toggle = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the table', () => {
  test('is empty at first and shows no numbers ahead of the steps', () => {
    expect(numbers()).toEqual([]);
    expect(table().querySelectorAll('.ledger-dot[aria-hidden="true"]')).toHaveLength(96);
  });

  test('fills step by step and marks what the step computed', () => {
    act(() => goToStep(1));
    expect(numbers()).toEqual(['0.100', '0.150', '0.200']);
    act(() => goToStep(4));
    expect(marked()).toEqual(['0.197', '0.245', '0.291']);
  });

  test('names its columns and row groups', () => {
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(7);
    const groups = [...table().querySelectorAll('th[scope="rowgroup"]')];
    expect(groups.map((each) => [each.textContent, each.getAttribute('rowspan')])).toEqual(
      [1, 2, 3, 4].map((t) => [`t = ${t}`, '4']),
    );
  });

  test('every number carries its reference and its full value', () => {
    act(() => goToStep(4));
    for (const number of table().querySelectorAll('.num')) {
      expect(number.getAttribute('data-ref')).toMatch(/^e0\/value\/\d+\/\d,0$/);
      expect(number.getAttribute('data-full')).not.toBe('');
    }
  });

  test('turns round with the steps, and the reader may turn it back', () => {
    act(() => goToStep(40));
    expect(table().querySelector('caption')?.textContent).toBe('Backward table, t = 4 down to 1');
    toggle('Forward');
    expect(table().querySelector('caption')?.textContent).toBe('Forward table, t = 1 to 4');
    act(() => goToStep(0));
    act(() => goToStep(41));
    expect(table().querySelector('caption')?.textContent).toBe('Forward table, t = 1 to 4');
  });
});

describe('compared with the slide', () => {
  test('each number stands beside what the slide printed, and differences are said in words', () => {
    act(() => goToStep(30));
    toggle('Compare with the slide');
    expect(screen.getByText(/100 agree/).textContent).toContain('21 differ');
    const differing = [...table().querySelectorAll('td[data-differs]')];
    expect(differing).toHaveLength(8);
    expect(differing[0]?.textContent).toBe('0.264 differs from the slide: 0.299');
  });

  test('lists what differs with its cause and the number that comes out the slide’s way', () => {
    act(() => goToStep(30));
    toggle('Compare with the slide');
    const list = screen.getByRole('region', { name: 'What differs from the slide' });
    const [first, second] = within(list).getAllByRole('table');
    expect(first?.querySelector('caption')?.textContent).toContain('exponentials of t = 2');
    expect(within(first as HTMLElement).getAllByRole('row')[1]?.textContent).toBe(
      'y3 row 10.2640.2990.299 as on the slide',
    );
    expect(second?.querySelector('caption')?.textContent).toMatch(/^long-hand page: .*h₁/);
    expect(second?.textContent).toContain('exp1 row 11.291901.291751.29175 as on the slide');
  });

  test('shows nothing of the slide ahead of the steps', () => {
    act(() => goToStep(1));
    toggle('Compare with the slide');
    expect(table().querySelectorAll('.slide-print')).toHaveLength(3);
    expect(screen.queryByRole('region', { name: 'What differs from the slide' })).toBeNull();
  });

  test('compares only the computation that the slide made, and says so', () => {
    toggle('Compare with the slide');
    act(() => goToEpoch(3));
    act(() => goToStep(30));
    expect(table().querySelectorAll('.slide-print')).toHaveLength(0);
    expect(screen.getByText(/go back to epoch 0/)).toBeDefined();
    act(() => goToEpoch(0));
    toggle('Round as on paper');
    expect(screen.getByText(/turn rounding off/)).toBeDefined();
  });
});

test('rounding as on paper is explained in a sentence', () => {
  toggle('Round as on paper');
  expect(useStore.getState().paper).toBe(true);
  expect(screen.getByText(/rounded to 3 decimals/)).toBeDefined();
});
