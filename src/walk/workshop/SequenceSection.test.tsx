import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lesson } from '../../lessons/lesson.ts';
import { lesson as tagging } from '../../lessons/many-to-many/lesson.ts';
import { lesson as praise } from '../../lessons/many-to-one/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { WorkshopPane } from './WorkshopPane.tsx';

function show(lesson: Lesson): void {
  const { slug, example, text } = lesson;
  useStore.setState({ ...initialState, language: 'en' }, true);
  openSubject({ slug, title: text.en.title, example, lesson }, undefined);
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

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const table = (name: RegExp) => within(screen.getByRole('table', { name }));
const example = () => useStore.getState().subject?.example;
function type(text: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: 'A sequence of your own' }), {
    target: { value: text },
  });
  click('Show');
}

describe('other sequences', () => {
  test('training from random weights makes all of a batch right, and most that are held out', () => {
    show(praise);
    click('Random weights');
    expect(screen.getByText(/random weights, seed 1/)).toBeDefined();
    expect(screen.queryByRole('table', { name: 'Trained on: 20 of 20 right' })).toBeNull();
    click('Train until all targets are right');
    act(() => vi.runAllTimers());
    expect(screen.getByText(/20 of 20 targets right/)).toBeDefined();
    expect(screen.getByRole('table', { name: 'Trained on: 20 of 20 right' })).toBeDefined();
    const { epoch } = useStore.getState();
    expect(epoch).toBeGreaterThan(0);
    type('it is not very dull');
    expect(example()?.inputs).toEqual(['it', 'is', 'not', 'very', 'dull']);
    expect(useStore.getState().epoch).toBe(epoch);
    expect(screen.getByText(/has no target/)).toBeDefined();
    expect(screen.getByText(/20 of 20 targets right/)).toBeDefined();
  });

  test('one that is chosen is shown, with its own target', () => {
    show(praise);
    fireEvent.click(table(/^Trained on/).getByRole('button', { name: 'not very bad' }));
    expect(example()).toMatchObject({ inputs: ['not', 'very', 'bad'], targets: [null, null, '+'] });
    fireEvent.click(table(/^Never trained on/).getByRole('button', { name: 'very fun' }));
    expect(example()?.targets).toBeUndefined();
  });

  test('a typed one is listed with the answer, and a wrong token gets a sentence', () => {
    show(tagging);
    type('a potter and harry');
    const row = table(/^Typed/).getByRole('row', { name: /a potter and harry/ });
    expect(within(row).getByRole('cell').textContent).toBe('0001');
    type('a wizard');
    expect(screen.getByRole('alert').textContent).toMatch(/^Found “wizard”, wanted one of harry/);
    expect(example()?.inputs).toEqual(['a', 'potter', 'and', 'harry']);
  });
});
