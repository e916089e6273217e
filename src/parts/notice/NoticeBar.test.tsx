import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initialState, type Notice, useStore, type Work } from '../../store/store.ts';
import { NoticeBar } from './NoticeBar.tsx';

const { setState } = useStore;
const work = { seconds: 2, megabytes: 100 };
const cases: readonly (readonly [string, { notice?: Notice; work?: Work }])[] = [
  ['Close', { notice: { key: 'unknownPage', values: { path: '/x' } } }],
  ['Leave it', { work: { ...work, stage: 'asked' } }],
  ['Compute it', { work: { ...work, stage: 'asked' } }],
  ['Leave it', { work: { ...work, stage: 'running' } }],
];

beforeEach(() => setState({ ...initialState, language: 'en' }, true));
afterEach(cleanup);

function show(): void {
  render(
    <>
      <NoticeBar />
      <main>
        <h1>Page</h1>
        <input aria-label="field" />
      </main>
    </>,
  );
}

/** A press takes the focus, and then what is pressed is gone. */
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  act(() => button.focus());
  act(() => button.click());
  act(() => setState({ work: undefined, notice: undefined }));
  expect(button.isConnected).toBe(false);
}

test.each(cases)('after “%s” of %j the focus is where it was', (name, state) => {
  show();
  const field = screen.getByRole('textbox');
  act(() => field.focus());
  act(() => setState(state));
  press(name);
  expect(document.activeElement).toBe(field);
});

test.each(cases)(
  'after “%s” of %j the focus is at the heading where it was nowhere',
  (name, state) => {
    show();
    act(() => setState(state));
    press(name);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  },
);

test('a focus that went elsewhere meanwhile stays there', () => {
  show();
  act(() => setState({ work: { ...work, stage: 'running' } }));
  act(() => screen.getByRole('button', { name: 'Leave it' }).focus());
  const field = screen.getByRole('textbox');
  act(() => field.focus());
  act(() => setState({ work: undefined }));
  expect(document.activeElement).toBe(field);
});
