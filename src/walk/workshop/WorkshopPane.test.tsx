import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Example } from '../../example/example.ts';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { goToEpoch, openSubject } from '../../store/actions.ts';
import { undo } from '../../store/edit.ts';
import { selectTrace } from '../../store/selectors.ts';
import { initialState, useStore } from '../../store/store.ts';
import { lossOf } from '../../trace/trace.ts';
import { WorkshopPane } from './WorkshopPane.tsx';

function show(example: Example = lesson.example): void {
  useStore.setState({ ...initialState, language: 'en' }, true);
  openSubject({ slug: 'abccd', title: 'ABCCD', example, lesson: undefined }, undefined);
  render(
    <StageProvider>
      <WorkshopPane />
    </StageProvider>,
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const finish = () => act(() => vi.runAllTimers());
const example = () => useStore.getState().subject?.example;

function unfold(name: string): void {
  const details = screen.getByText(name).closest('details');
  if (details === null) throw new Error(`no section ${name}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
const cellOf = (name: string | RegExp): string | null =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((each) => each.textContent)
    .join(' | ');

describe('training by hand', () => {
  test('stops at epoch 82, where all targets are right, and the step stays', () => {
    show();
    act(() => useStore.setState({ step: 5 }));
    click('Train until all targets are right');
    finish();
    expect(useStore.getState()).toMatchObject({ epoch: 82, trainedTo: 82, step: 5 });
    expect(screen.getByText('All targets are right at epoch 82.')).toBeDefined();
    expect(screen.getByText(/4 of 4 targets right/)).toBeDefined();
  });

  test('says so where it never comes to that', () => {
    show({ ...lesson.example, optimizer: { name: 'sgd', learningRate: 0 } });
    click('Train until all targets are right');
    finish();
    expect(useStore.getState().epoch).toBe(1000);
    expect(screen.getByText(/Up to epoch 1000 the targets are never all right/)).toBeDefined();
  });

  test('can be stopped, and whoever goes elsewhere meanwhile stays there', () => {
    show({ ...lesson.example, optimizer: { name: 'sgd', learningRate: 0 } });
    click('Train until all targets are right');
    act(() => void vi.advanceTimersToNextTimer());
    click('Stop');
    const { epoch } = useStore.getState();
    finish();
    expect(useStore.getState().epoch).toBe(epoch);
    click('Train until all targets are right');
    act(() => goToEpoch(0));
    finish();
    expect(useStore.getState().epoch).toBe(0);
  });

  test('goes back through the epochs to the same loss', () => {
    show();
    act(() => goToEpoch(20));
    const slider = screen.getByRole<HTMLInputElement>('slider');
    expect([slider.min, slider.max, slider.value]).toEqual(['0', '20', '20']);
    fireEvent.change(slider, { target: { value: '0' } });
    expect(useStore.getState()).toMatchObject({ epoch: 0, trainedTo: 20 });
    expect(screen.getByText(/0 of 4 targets right/).textContent).toContain('5.6519');
  });
});

describe('comparing two epochs', () => {
  test('marks what is larger and smaller in words and signs', () => {
    show();
    act(() => goToEpoch(10));
    unfold('Compare two epochs');
    const before = screen.getByRole('group', { name: 'b y, A' });
    const after = screen.getByRole('group', { name: 'b y, B' });
    expect(before.textContent).toBe('A0.1000.1000.1000.100');
    expect(after.textContent).toContain('▼ smaller');
    expect(after.textContent).toContain('▲ larger');
    expect(after.querySelector('.num')?.getAttribute('data-ref')).toMatch(/^e10\/value/);
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Epoch B' }), {
      target: { value: '0' },
    });
    expect(screen.getByRole('group', { name: 'b y, B' }).textContent).not.toMatch(/▲|▼/);
  });
});

test('another optimizer begins anew with the weights of the epoch, and can be undone', () => {
  show();
  act(() => goToEpoch(7));
  const trace = selectTrace(useStore.getState());
  unfold('Change the optimizer from here on');
  fireEvent.change(screen.getByRole('combobox', { name: 'Optimizer' }), {
    target: { value: 'adam' },
  });
  click('Go on from here');
  expect(useStore.getState().epoch).toBe(0);
  expect(example()?.optimizer).toMatchObject({ name: 'adam', learningRate: 0.1 });
  const anew = selectTrace(useStore.getState());
  expect(anew === undefined ? undefined : lossOf(anew)).toBe(
    trace === undefined ? Number.NaN : lossOf(trace),
  );
  expect(screen.getByText('Epoch 0 is now what was epoch 7.')).toBeDefined();
  act(undo);
  expect(example()).toBe(lesson.example);
});

test('ten seeds tell how long each takes', () => {
  show();
  unfold('Start from random weights');
  click('Try seeds 0 to 9');
  finish();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(10);
  for (const row of rows) expect(row.textContent).toMatch(/^\d(\d+|not within 1000)\d\.\d{3}$/);
});

describe('nudging a weight', () => {
  test('sets the real change beside gradient × ε', () => {
    show();
    unfold('Nudge a weight');
    fireEvent.change(screen.getByRole('combobox', { name: 'Parameter' }), {
      target: { value: 'readout.b_y' },
    });
    click(/row 2, column 1/);
    expect(cellOf(/^Weight/)).toBe('0.1000');
    const foretold = Number(cellOf(/^Foretold/)?.replace('−', '-'));
    const real = Number(cellOf(/^Real change.*θ \+ ε/)?.replace('−', '-'));
    expect(Math.abs(real - foretold)).toBeLessThan(0.01);
    expect(real).not.toBe(foretold);
  });

  test('says why it cannot be with rounded numbers', () => {
    show();
    unfold('Nudge a weight');
    act(() => useStore.setState({ paper: true }));
    expect(screen.getByText(/Turn rounding off/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('the two C have the same input and another memory', () => {
  show();
  unfold('Same input, other memory');
  expect(
    screen.getByText(/The input is the same, but the hidden state before is not/),
  ).toBeDefined();
  const words = [...document.querySelectorAll('.workshop-word')].map((each) => each.textContent);
  expect(words).toEqual(['= equal', '≠ differs', '≠ differs', '≠ differs']);
  fireEvent.change(screen.getByRole('combobox', { name: 'First timestep' }), {
    target: { value: '1' },
  });
  expect(screen.getByText(/The inputs differ/)).toBeDefined();
});

describe('cutting W', () => {
  test('trains with and without W beside the bound from the data', () => {
    show();
    unfold('Cut W');
    click('Train both, 3000 epochs');
    finish();
    expect(cellOf(/^Loss, epoch 100/)).toBe('1.5560 | 1.0938');
    expect(cellOf(/^Loss, epoch 3000/)).toBe('1.3889 | –');
    expect(cellOf(/^All right/)).toBe('not by epoch 3000 | epoch 82');
    expect(cellOf(/^Most right/)).toBe('3 of 4 | 4 of 4');
    expect(screen.getByText(/cannot fall below 1.3863/)).toBeDefined();
  });

  test('holds W at 0 on the whole screen and gives it back', () => {
    show();
    unfold('Cut W');
    const cut = () => screen.getByRole<HTMLInputElement>('checkbox');
    fireEvent.click(cut());
    expect(example()?.frozen).toEqual(['layers.0.W_hh']);
    expect(cut().checked).toBe(true);
    act(() => goToEpoch(5));
    fireEvent.click(cut());
    expect(example()).toEqual(lesson.example);
  });
});

test('what would hold up the page is not tried, and the pane says so', () => {
  const tokens = new Array<string>(100).fill('A');
  const entry = { inputs: tokens, targets: tokens };
  const batch = [null, ...new Array<typeof entry>(63).fill(entry)];
  show({ ...lesson.example, ...entry, batch });
  expect(screen.getByText(/^This example is too large to try things here/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
