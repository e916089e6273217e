import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { goToEpoch, goToStep, openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { refText } from '../../trace/block.ts';
import { ComputationPane } from '../../walk/computation/ComputationPane.tsx';
import { LedgerPane } from '../../walk/ledger/LedgerPane.tsx';
import { StageProvider } from '../scenery.tsx';
import { ExplainPanel } from './ExplainPanel.tsx';
import { explaining } from './explaining.ts';
import { Lights } from './Lights.tsx';

const subject = { slug: 'abccd', title: 'ABCCD', example: abccd.example, lesson: abccd };

function Page() {
  const page = useRef<HTMLDivElement>(null);
  return (
    <StageProvider>
      <div ref={page} {...explaining}>
        <ComputationPane />
        <LedgerPane />
        <ExplainPanel />
        <Lights page={page} />
      </div>
    </StageProvider>
  );
}

function openAt(position: string): void {
  openSubject(subject, `e0.${position}`);
  render(<Page />);
}

beforeEach(() => {
  useStore.setState({ ...initialState, language: 'en' });
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  cleanup();
  document.getSelection()?.removeAllRanges();
});

const panel = () => screen.getByRole('region', { name: 'Explanation of a number' });
const isOpen = () => screen.queryByRole('region', { name: 'Explanation of a number' }) !== null;
const title = () => within(panel()).getByRole('heading', { level: 3 }).textContent;
const sum = () => within(panel()).queryByRole('group', { name: /made of/ });
const term = (name: string) => within(sum() ?? panel()).getByRole('button', { name });
const resultCell = (row: number) => {
  const cells = document.querySelectorAll<HTMLElement>('[data-result="true"] [role="button"]');
  const cell = cells[row];
  if (cell === undefined) throw new Error(`the result has no row ${row}`);
  return cell;
};
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('a number that is clicked', () => {
  test('is explained with its real terms, and its row is written out', () => {
    openAt('f2.a');
    fireEvent.click(resultCell(2));
    expect(title()).toBe('net2[3] = 0.7668');
    const number = within(panel()).getByRole('heading', { level: 3 }).querySelector('.num');
    expect(number?.getAttribute('title')).toBe('0.766803297540102');
    expect(panel().textContent).toContain('net, timestep 2, unit 3.');
    expect(sum()?.textContent).toMatch(/0\.3000.* \+ 0\.3668.* \+ 0\.1000.* = 0\.7668$/);
    expect(useStore.getState().row).toBe(2);
    expect(document.querySelector('.row-sum')?.textContent).toContain('0.7668');
  });

  test('leads down to what is given, and back up', () => {
    openAt('f2.a');
    fireEvent.click(resultCell(0));
    fireEvent.click(term('(W h 1)[1]'));
    fireEvent.click(term('h 1[2]'));
    fireEvent.click(term('net 1[2]'));
    fireEvent.click(term('(U x 1)[2]'));
    fireEvent.click(term('x 1[1]'));
    expect(title()).toBe('x1[1] = 1');
    expect(panel().textContent).toContain('Given: the input of timestep 1, one-hot of A.');
    expect(sum()).toBeNull();
    const way = within(panel()).getByRole('navigation', { name: 'The way to this number' });
    expect([...way.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'net2[1]',
      '…2 numbers in between',
      'net1[2]',
      '(Ux1)[2]',
      'x1[1]',
    ]);
    const crumb = (index: number) => within(panel()).getAllByRole('listitem')[index]?.firstChild;
    fireEvent.click(crumb(2) ?? way);
    expect(title()).toMatch(/^net1\[2\] = /);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the number before' }));
    expect(title()).toMatch(/^h1\[2\] = /);
    fireEvent.click(crumb(0) ?? way);
    expect(title()).toMatch(/^net2\[1\] = /);
    expect(screen.queryByRole('button', { name: 'Back to the number before' })).toBeNull();
  });

  test('begins a new way where it stands outside of the panel', () => {
    openAt('f2.a');
    fireEvent.click(resultCell(0));
    fireEvent.click(term('b xh[1]'));
    fireEvent.click(resultCell(1));
    expect(useStore.getState().explained).toHaveLength(1);
    expect(title()).toMatch(/^net2\[2\] = /);
  });

  test('is left by a step', () => {
    openAt('f2.a');
    fireEvent.click(resultCell(0));
    act(() => goToStep(3));
    expect(isOpen()).toBe(false);
  });

  test('stays silent while it is only selected as text', () => {
    openAt('f2.a');
    document.getSelection()?.selectAllChildren(resultCell(0));
    fireEvent.click(resultCell(0));
    expect(isOpen()).toBe(false);
  });
});

describe('by keyboard', () => {
  test('Enter explains, and goes down and up; Escape returns to the number', () => {
    openAt('f2.a');
    const number = resultCell(1);
    number.focus();
    press('Enter');
    expect(document.activeElement).toBe(term('(U x 2)[2]'));
    press('ArrowRight');
    expect(document.activeElement).toBe(term('(W h 1)[2]'));
    press(' ');
    expect(title()).toMatch(/^\(Wh1\)\[2\] = /);
    press('Backspace');
    expect(document.activeElement).toBe(term('(W h 1)[2]'));
    press('Backspace');
    expect(title()).toMatch(/^net2\[2\] = /);
    press('Escape');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(number);
  });

  test('what is given takes the focus itself', () => {
    openAt('f2.a');
    resultCell(1).focus();
    press('Enter');
    term('b xh[2]').focus();
    press('Enter');
    expect(document.activeElement).toBe(panel());
    press('Backspace');
    expect(document.activeElement).toBe(term('b xh[2]'));
  });

  test('a group of numbers is one stop of Tab, and its arrows do not step the lesson', () => {
    openAt('f2.a');
    const groups = ['Numbers of this operation', 'The sum written out', 'Numbers of the table'];
    for (const name of groups) {
      const group = screen.getByRole('group', { name });
      expect(group.querySelectorAll('[tabindex="0"]'), name).toHaveLength(1);
      expect(group.querySelectorAll('[data-stop]').length).toBeGreaterThan(3);
    }
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    addEventListener('keydown', listen);
    const [first, second] = screen
      .getByRole('group', { name: 'The sum written out' })
      .querySelectorAll<HTMLElement>('[data-stop]');
    first?.focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(second);
    expect(first?.tabIndex).toBe(-1);
    press('Escape');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('The sum written out');
    press('ArrowRight');
    removeEventListener('keydown', listen);
    expect(heard).toEqual(['Escape', 'ArrowRight']);
  });
});

describe('a number that is pointed at', () => {
  const lit = () =>
    [...document.querySelectorAll('[data-light="pointed"]')].map((each) => each.textContent);

  test('lights up wherever it stands, a term too', () => {
    openAt('f2.a');
    fireEvent.pointerOver(resultCell(0));
    expect(lit()).toEqual(['0.617', '0.617', '0.6168', '0.617']);
    fireEvent.pointerOver(document.body.firstElementChild?.firstElementChild ?? document.body);
    expect(lit()).toEqual([]);
    fireEvent.click(resultCell(0));
    fireEvent.pointerOver(term('(U x 2)[1]'));
    expect(lit()).toEqual(expect.arrayContaining(['0.150', '0.1500']));
    expect(document.querySelectorAll('[data-light="explained"]').length).toBeGreaterThan(2);
  });

  test('lights up as the gradient that the update reads, too', () => {
    openAt('b1.dW_xh');
    const [total] = document.querySelectorAll('.join-total .matrix-cell');
    fireEvent.pointerOver(total ?? document.body);
    const { litRef, subject: open } = useStore.getState();
    expect([litRef?.includes('running'), open?.slug]).toEqual([true, 'abccd']);
    const goal = document.createElement('i');
    const node = Number(/\/(\d+)</.exec(litRef ?? '')?.[1]);
    goal.dataset.explain = refText({ epoch: 0, kind: 'gradient', node, i: 0, j: 0 });
    document.querySelector('.computation')?.append(goal);
    act(() => useStore.setState({ litRef: undefined }));
    act(() => useStore.setState({ litRef }));
    expect(goal.dataset.light).toBe('pointed');
  });
});

test('a weight of a later epoch goes back to the update before, down to the given weight', () => {
  openSubject(subject, undefined);
  goToEpoch(2);
  goToStep(1);
  render(<Page />);
  const cell = document.querySelector<HTMLElement>('.matrix-cell');
  fireEvent.click(cell ?? document.body);
  expect(panel().textContent).toContain('what the update of epoch 1 left behind');
  fireEvent.click(term('U new[1,1]'));
  expect(panel().textContent).toContain('epoch 1.');
  expect(sum()?.textContent).toMatch(/ − .* · .* [=≈] /);
  fireEvent.click(term('U[1,1]'));
  fireEvent.click(term('U new[1,1]'));
  fireEvent.click(term('U[1,1]'));
  expect(title()).toBe('U[1,1] = 0.1');
  expect(panel().textContent).toContain('Given: a parameter of the net.');
  expect(useStore.getState().epoch).toBe(2);
});

test('a number that is copied is copied in full', () => {
  openAt('f2.a');
  const copied: Record<string, string> = {};
  const clipboardData = {
    setData: (type: string, text: string) => {
      copied[type] = text;
    },
  };
  resultCell(0).focus();
  document.getSelection()?.removeAllRanges();
  fireEvent.copy(resultCell(0), { clipboardData });
  expect(copied['text/plain']).toBe('0.616803297540102');
  document.getSelection()?.selectAllChildren(document.querySelector('.row-sum') ?? document.body);
  fireEvent.copy(resultCell(0), { clipboardData });
  expect(copied['text/plain']).toMatch(/^row 1:\s+0\.15 \+ 0\.36\d{10,} \+ 0\.1 = 0\.61680329\d+$/);
});
