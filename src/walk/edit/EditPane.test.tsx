import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { numbersAt } from '../../example/edit/place.ts';
import type { Example } from '../../example/example.ts';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { flowsOf } from '../../scene/graph/flows.ts';
import { storeysOf } from '../../scene/graph/storeys.ts';
import { openSubject } from '../../store/actions.ts';
import { undo } from '../../store/edit.ts';
import { initialState, useStore } from '../../store/store.ts';
import { compile } from '../../trace/program/compile.ts';
import { EditPane } from './EditPane.tsx';

const shown = (): Example => useStore.getState().subject?.example ?? lesson.example;
const weights = (name: string): readonly unknown[] =>
  [numbersAt(shown(), { kind: 'layer', layer: 0, name }) ?? []].flat(2);
const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const type = (name: string, value: string): void => {
  fireEvent.focus(field(name));
  fireEvent.input(field(name), { target: { value } });
};
const openSection = (heading: string): void => {
  const details = screen.getByText(heading).closest('details');
  if (details === null) throw new Error(`no section ${heading}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
};
const U12 = 'U, row 1, column B';

function show(language: 'id' | 'en' = 'en'): void {
  useStore.setState({ ...initialState, language }, true);
  openSubject({ slug: 'abccd', title: 'ABCCD', example: lesson.example, lesson }, 'e0.f2.h');
  render(
    <StageProvider>
      <EditPane />
    </StageProvider>,
  );
}
beforeEach(() => show());
afterEach(cleanup);

/** The fields that are marked as changed, by their labels. */
const marked = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.edit-pane [data-changed]')].map(
    (each) => each.getAttribute('aria-label') ?? each.previousElementSibling?.textContent ?? null,
  );

test('every number and token that is another than at first is marked, until it is back', () => {
  openSection('Initial state');
  openSection('Vocabulary');
  expect(marked()).toEqual([]);
  type(U12, '0.2');
  type('h 0, row 2', '0.5');
  fireEvent.change(choice('Input, timestep 2'), { target: { value: 'token D' } });
  fireEvent.change(choice('Target, timestep 3'), { target: { value: 'nothing' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Token 1' }), { target: { value: 'Z' } });
  const five = [U12, 'Input, timestep 2', 'Target, timestep 3', 'Token 1', 'h 0, row 2'];
  expect(marked()).toEqual(five);
  for (let count = 0; count < five.length; count++) act(undo);
  expect(marked()).toEqual([]);
});

describe('a number of a grid', () => {
  test('is labelled by its symbol, row and column, and shown as the language writes it', () => {
    expect(field(U12).value).toBe('0.15');
    expect(field('V, row D, column 3').value).toBe('0.1');
    expect(field('b xh, row 2').value).toBe('0.1');
    expect(screen.getAllByRole('spinbutton')).toHaveLength(12 + 9 + 3 + 12 + 4 + 1);
    cleanup();
    show('id');
    expect(field('U, baris 1, kolom B').value).toBe('0,15');
  });

  test('is changed while it is typed, with comma or point', () => {
    type(U12, '0,2');
    expect(weights('W_xh')[1]).toBe(0.2);
    type(U12, '0.25');
    expect(weights('W_xh')[1]).toBe(0.25);
    expect(field(U12).value).toBe('0.25');
  });

  test('is undone as one when it was typed in one go', () => {
    for (const text of ['1', '12', '12.5']) type(U12, text);
    fireEvent.blur(field(U12));
    undo();
    expect(shown()).toBe(lesson.example);
  });

  test('hears of a field that is emptied at once, and of the number before a step', () => {
    type(U12, '');
    fireEvent.blur(field(U12));
    expect(field(U12).getAttribute('aria-invalid')).toBe('true');
    type(U12, '0.15');
    fireEvent.keyDown(field(U12), { key: 'ArrowUp' });
    expect(weights('W_xh')[1]).toBe(0.16);
    type(U12, '0.15');
    expect(weights('W_xh')[1]).toBe(0.15);
  });

  test('goes up and down by 0.01, with Shift by 0.1, each press by itself', () => {
    fireEvent.keyDown(field(U12), { key: 'ArrowUp' });
    expect(weights('W_xh')[1]).toBe(0.16);
    fireEvent.keyDown(field(U12), { key: 'ArrowDown', shiftKey: true });
    expect(weights('W_xh')[1]).toBe(0.06);
    expect(field(U12).value).toBe('0.06');
    undo();
    expect(weights('W_xh')[1]).toBe(0.16);
  });

  test('follows a drag, which is undone as one', () => {
    const cell = field(U12);
    fireEvent.pointerDown(cell, { button: 0, clientX: 100 });
    for (const clientX of [102, 110, 150, 140])
      fireEvent.pointerMove(cell, { buttons: 1, clientX });
    fireEvent.pointerUp(cell, { clientX: 140 });
    expect(weights('W_xh')[1]).toBe(0.35);
    undo();
    expect(shown()).toBe(lesson.example);
  });

  test('is only focused by a click', () => {
    const cell = field(U12);
    fireEvent.pointerDown(cell, { button: 0, clientX: 100 });
    fireEvent.pointerUp(cell, { clientX: 101 });
    expect(document.activeElement).toBe(cell);
    expect(shown()).toBe(lesson.example);
  });
});

describe('what cannot be read', () => {
  test('stays as it was typed, with one sentence, and the last good example stays', () => {
    type(U12, '0.3');
    type(U12, '0.3x');
    expect(field(U12).value).toBe('0.3x');
    expect(screen.getByRole('alert').textContent).toBe(
      'U, row 1, column B: “0.3x” cannot be read as a number; 0.3 still counts.',
    );
    expect(field(U12).getAttribute('aria-invalid')).toBe('true');
    expect(weights('W_xh')[1]).toBe(0.3);
    fireEvent.blur(field(U12));
    expect(field(U12).value).toBe('0.3x');
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  test('is not said of a number that has only begun, until the field is left', () => {
    type(U12, '-');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.blur(field(U12));
    expect(screen.getByRole('alert').textContent).toContain('“-” cannot be read');
  });

  test('is dropped by Escape, which also takes back what was typed before', () => {
    type(U12, '0.3');
    type(U12, '0.3x');
    fireEvent.keyDown(field(U12), { key: 'Escape' });
    expect(field(U12).value).toBe('0.15');
    expect(shown()).toBe(lesson.example);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('gives way when the number changes by other means', () => {
    type(U12, '0.3');
    fireEvent.blur(field(U12));
    type(U12, 'x');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field(U12).value).toBe('0.15');
  });
});

describe('sizes and tokens', () => {
  test('a longer sequence repeats the last timestep; typing 12 loses nothing on the way', () => {
    for (const text of ['1', '12']) type('Sequence length T', text);
    expect(shown().inputs.join('')).toBe('ABCCCCCCCCCC');
    type('Sequence length T', '13');
    expect(screen.getByRole('alert').textContent).toBe(
      '“13” is not used: wanted a whole number from 1 to 12. 12 still counts.',
    );
    expect(shown().inputs).toHaveLength(12);
  });

  test('inputs and targets are chosen by name', () => {
    fireEvent.change(choice('Input, timestep 3'), { target: { value: 'token D' } });
    fireEvent.change(choice('Target, timestep 1'), { target: { value: 'nothing' } });
    expect(shown()).toMatchObject({
      inputs: ['A', 'B', 'D', 'C'],
      targets: [null, 'C', 'C', 'D'],
    });
  });

  test('tokens are named anew, added and removed', () => {
    openSection('Vocabulary');
    fireEvent.change(screen.getByRole('textbox', { name: 'Token 2' }), {
      target: { value: 'bee' },
    });
    expect(shown().inputs[1]).toBe('bee');
    fireEvent.change(screen.getByRole('textbox', { name: 'Token 2' }), { target: { value: 'A' } });
    expect(screen.getByRole('alert').textContent).toContain('a name that no other token has');
    fireEvent.change(screen.getByRole('textbox', { name: 'Token 2' }), { target: { value: ' ' } });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.blur(screen.getByRole('textbox', { name: 'Token 2' }));
    expect(screen.getByRole('alert').textContent).toContain('a name of 1 to 12 characters');
    fireEvent.click(screen.getByRole('button', { name: 'Add a token' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the token A' }));
    expect(shown().vocabulary).toEqual(['bee', 'C', 'D', 'B']);
    expect(weights('W_xh')).toHaveLength(12);
  });

  test('hidden size, activation, and where new weights come from', () => {
    openSection('Sizes and activation');
    fireEvent.change(choice('New weights when a size grows'), { target: { value: 'zero' } });
    fireEvent.keyDown(field('Hidden size H'), { key: 'ArrowUp' });
    expect(weights('W_hh').slice(-4)).toEqual([0, 0, 0, 0]);
    for (let count = 0; count < 9; count++)
      fireEvent.keyDown(field('Hidden size H'), { key: 'ArrowUp' });
    expect(shown().layers[0]?.hidden).toBe(8);
    fireEvent.change(choice('Activation'), { target: { value: 'relu' } });
    expect(shown().layers[0]?.activation).toBe('relu');
  });
});

describe('training', () => {
  beforeEach(() => openSection('Loss and optimizer'));

  test('optimizer, its numbers and clipping', () => {
    fireEvent.change(choice('Optimizer'), { target: { value: 'adam-keras' } });
    type('Learning rate η', '0.001');
    type('β₁', '0.5');
    fireEvent.change(choice('Clipping'), { target: { value: 'norm' } });
    type('Limit of clipping', '1');
    expect(shown().optimizer).toEqual({
      name: 'adam',
      style: 'keras',
      learningRate: 0.001,
      beta1: 0.5,
      clip: { by: 'norm', at: 1 },
    });
    type('β₁', '1');
    expect(screen.getByRole('alert').textContent).toContain('a number from 0 to below 1');
  });

  test('truncated BPTT cuts the gradient after every k timesteps, or nowhere', () => {
    const cuts = () =>
      flowsOf(compile(shown()), storeysOf(compile(shown())))
        .filter(({ isCut }) => isCut)
        .map(({ from }) => from.t);
    fireEvent.change(choice('Truncated BPTT'), { target: { value: 'cut' } });
    expect(cuts()).toEqual([2]);
    type('Length of a chunk k (timesteps)', '1');
    expect(cuts()).toEqual([1, 2, 3]);
    type('Length of a chunk k (timesteps)', '0');
    expect(screen.getByRole('alert').textContent).toContain('a whole number from 1');
    fireEvent.change(choice('Truncated BPTT'), { target: { value: 'none' } });
    expect(shown()).toEqual(lesson.example);
  });

  test('a choice that does not fit is not made, and one sentence says why', () => {
    openSection('Sizes and activation');
    fireEvent.change(choice('Output activation'), { target: { value: 'sigmoid' } });
    expect(screen.getByRole('alert').textContent).toBe(
      '“sigmoid” is not used. loss: found cross-entropy after sigmoid, wanted readout softmax, or a loss other than cross-entropy.',
    );
    expect(choice('Output activation').value).toBe('softmax');
    fireEvent.change(choice('Loss'), { target: { value: 'binary-cross-entropy' } });
    fireEvent.change(choice('Output activation'), { target: { value: 'sigmoid' } });
    expect(shown().readout?.activation).toBe('sigmoid');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('a random start follows its seed and scale, and says so', () => {
  openSection('Random start');
  expect(screen.getByText(/do not come from this random start/)).toBeDefined();
  type('Seed', '7');
  expect(weights('W_xh')[0]).toBeCloseTo(1.690525703800356 * 0.1, 14);
  expect(screen.getByText(/RandomState\(7\): U, W, V = randn × 0.1/).textContent).toContain(
    'The weights now come from seed 7.',
  );
  type('Scale', '1');
  expect(weights('W_xh')[0]).toBeCloseTo(1.690525703800356, 14);
  type('Seed', '-1');
  expect(screen.getByRole('alert').textContent).toContain('from 0 to 4294967295');
});

test('initial states are numbers like the others', () => {
  openSection('Initial state');
  type('h 0, row 2', '0.5');
  expect(shown().layers[0]?.initialState).toEqual({ h: [0, 0.5, 0] });
});

test('back to the slide gives the lesson’s example itself', () => {
  const back = screen.getByRole('button', { name: 'Back to the slide' });
  expect(back.getAttribute('aria-disabled')).toBe('true');
  type(U12, '9');
  fireEvent.click(back);
  expect(shown()).toBe(lesson.example);
});
