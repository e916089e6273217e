import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { StepNote } from '../../walk/lesson/StepNote.tsx';
import { StageProvider } from '../scenery.tsx';
import { LessonPanel } from './LessonPanel.tsx';
import { useAnswers } from './recall-answers.ts';

beforeEach(() => {
  useStore.setState({ ...initialState, language: 'en' }, true);
  useAnswers.setState({}, true);
});
afterEach(cleanup);

const text = lesson.text.en;
const [recall] = text.recall;
const showTab = (name: string): void => {
  fireEvent.click(screen.getByRole('tab', { name }));
};
const question = () =>
  within(screen.getByRole('group', { name: new RegExp(recall.question.slice(0, 20)) }));
const check = (): void => {
  fireEvent.click(screen.getAllByRole('button', { name: 'Check' })[0]);
};
const verdict = (): string => screen.getAllByRole('status')[0].textContent ?? '';

describe('the panel of a lesson', () => {
  const show = (open = true) =>
    render(<LessonPanel open={open} onClose={vi.fn()} lesson={lesson} />);

  test('is a dialog named after the lesson, and empty while closed', () => {
    show(false);
    expect(screen.queryByText(text.aim)).toBeNull();
    cleanup();
    show();
    expect(screen.getByRole('dialog', { name: text.title })).toBeDefined();
  });

  test('tells aim, parts and source, and the summary in six lines', () => {
    show();
    expect(screen.getByText(text.aim)).toBeDefined();
    expect(screen.getByText(text.source)).toBeDefined();
    expect(document.querySelectorAll('dt')).toHaveLength(text.parts.length);
    showTab('Summary');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      text.summary.map((line) => line.replaceAll('_', '')),
    );
  });

  test('says that an answer is wrong and why, and gives the right one away neither by a mark nor by its reason', () => {
    show();
    showTab('Questions');
    fireEvent.click(question().getAllByRole('radio')[0]);
    check();
    expect(screen.getByText('Not quite.')).toBeDefined();
    expect(verdict()).toContain(recall.options[0].why);
    expect(verdict()).not.toContain(recall.options[recall.answer].why);
    expect(question().queryByText('the right answer')).toBeNull();
    expect(question().getByText('your answer')).toBeDefined();
    expect(screen.getByText('0 of 6 right')).toBeDefined();
  });

  test('counts a right answer', () => {
    show();
    showTab('Questions');
    fireEvent.click(question().getByLabelText(recall.options[recall.answer].text));
    check();
    expect(screen.getByText('Right.')).toBeDefined();
    expect(verdict()).toContain(recall.options[recall.answer].why);
    expect(screen.getByText('1 of 6 right')).toBeDefined();
  });

  test('asks for an answer before it checks', () => {
    show();
    showTab('Questions');
    check();
    expect(screen.getByText('Choose an answer first.')).toBeDefined();
    expect(screen.queryByText('Not quite.')).toBeNull();
  });

  test('keeps the answers when it is closed and opened again', () => {
    show();
    showTab('Questions');
    fireEvent.click(question().getAllByRole('radio')[recall.answer]);
    check();
    cleanup();
    show();
    showTab('Questions');
    expect(screen.getByText('Right.')).toBeDefined();
  });
});

describe('the note of a step', () => {
  const show = (at: string) => {
    openSubject({ slug: 'abccd', title: 'ABCCD', example: lesson.example, lesson }, at);
    const { container } = render(
      <StageProvider>
        <StepNote />
      </StageProvider>,
    );
    return container.textContent;
  };

  test('is what the lesson says there, and nothing elsewhere', () => {
    expect(show('e0.f2.W_hh')).toBe(text.notes['f2.W_hh'].replace(/_/g, ''));
    expect(show('e0.f2.a')).toBe('');
  });

  test('is silent after an update, when the numbers are no longer those it speaks of', () => {
    expect(show('e1.f2.W_hh')).toBe('');
  });
});
