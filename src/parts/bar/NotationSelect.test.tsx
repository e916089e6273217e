import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lessons } from '../../lessons/every-lesson.ts';
import { loadPreferences, savePreferences } from '../../store/preferences.ts';
import { selectConvention } from '../../store/selectors.ts';
import { initialState, useStore } from '../../store/store.ts';
import { NotationSelect } from './NotationSelect.tsx';

const [lesson] = lessons;
const subject = { slug: lesson.slug, title: 'ABCCD', example: lesson.example, lesson };

beforeEach(() => useStore.setState({ ...initialState, subject, language: 'en' }, true));
afterEach(cleanup);

const shown = (): string => selectConvention(useStore.getState()).id;
const choose = (value: string): void => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Notation' }), { target: { value } });
};

test('the lesson decides until the reader chooses, and again when the reader gives that up', () => {
  render(<NotationSelect />);
  expect(shown()).toBe('slides');
  choose('coursera');
  expect(shown()).toBe('coursera');
  choose('');
  expect(shown()).toBe('slides');
});

test('an example without a lesson is written with the names of most textbooks', () => {
  useStore.setState({ subject: { ...subject, lesson: undefined } });
  expect(shown()).toBe('names');
});

test('says what there is to say of the notation, at the list', () => {
  render(<NotationSelect />);
  choose('pytorch');
  const list = screen.getByRole('combobox', { name: 'Notation' });
  const hint = document.getElementById(list.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(hint).toContain('b_hh is 0 here');
  expect(list.title).toBe(hint);
});

test('the choice is kept, and so is having chosen nothing', () => {
  const storage = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => void storage.set(key, text),
  };
  const { preferences } = loadPreferences(shelf, 'en');
  for (const notation of ['keras', undefined] as const) {
    savePreferences(shelf, { ...preferences, notation });
    expect(loadPreferences(shelf, 'en')).toEqual({
      preferences: { ...preferences, ...(notation === undefined ? {} : { notation }) },
      trouble: undefined,
    });
  }
});

test('a notation that there is not is no choice', () => {
  const shelf = { getItem: () => '{"notation":"roman"}' };
  expect(loadPreferences(shelf, 'en').trouble).toBe('corrupt');
});
