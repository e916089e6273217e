import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { goToStep, openSubject, stepBy } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { Transport } from './Transport.tsx';

const subject = { slug: 'abccd', title: 'ABCCD', example: abccd.example, lesson: abccd };
const stepNow = () => useStore.getState().step;

beforeEach(() => {
  useStore.setState({ ...initialState, language: 'en' });
  openSubject(subject, undefined);
  render(
    <StageProvider>
      <Transport />
    </StageProvider>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Timeline' });
const button = (name: string) => screen.getByRole('button', { name });
const press = (key: string, init = {}) => fireEvent.keyDown(slider(), { key, ...init });

describe('the slider', () => {
  test('says in words where the step is', () => {
    act(() => goToStep(11));
    expect(slider().getAttribute('aria-valuetext')).toBe('forward, timestep 2, operation 4 of 8');
    act(() => goToStep(32));
    expect(slider().getAttribute('aria-valuetext')).toBe('loss, operation 1 of 1');
    expect([slider().min, slider().max, slider().value]).toEqual(['0', '65', '32']);
  });

  test('walks by arrow keys, timestep by timestep with Shift and Page Down, and to the ends', () => {
    press('ArrowRight');
    press('ArrowUp');
    expect(stepNow()).toBe(2);
    press('ArrowLeft');
    expect(stepNow()).toBe(1);
    press('PageDown');
    press('ArrowRight', { shiftKey: true });
    expect(stepNow()).toBe(15);
    press('PageUp');
    expect(stepNow()).toBe(7);
    press('End');
    expect(stepNow()).toBe(65);
    press('Home');
    expect(stepNow()).toBe(0);
  });

  test('keeps its keys from the page, which would move once more, and leaves the others', () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    window.addEventListener('keydown', listen);
    press('ArrowRight');
    press('p');
    press('ArrowRight', { altKey: true });
    window.removeEventListener('keydown', listen);
    expect(heard).toEqual(['p', 'ArrowRight']);
    expect(stepNow()).toBe(1);
  });

  test('goes where assistive technology sets it', () => {
    fireEvent.change(slider(), { target: { value: '40' } });
    expect(stepNow()).toBe(40);
  });
});

describe('the map', () => {
  const map = (): Element => {
    const element = slider().parentElement;
    if (element === null) throw new Error('the slider stands in no map');
    element.getBoundingClientRect = () => new DOMRect(100, 0, 800, 58);
    return element;
  };

  test('goes to where the pointer presses and drags', () => {
    fireEvent.pointerDown(map(), { clientX: 100, button: 0 });
    expect(stepNow()).toBe(0);
    fireEvent.pointerMove(map(), { clientX: 900, buttons: 1 });
    expect(stepNow()).toBe(65);
    fireEvent.pointerMove(map(), { clientX: 100, buttons: 0 });
    expect(stepNow()).toBe(65);
  });

  test('does not answer to another button', () => {
    fireEvent.pointerDown(map(), { clientX: 900, button: 2 });
    expect(stepNow()).toBe(0);
  });

  test('draws done, present and coming operations apart', () => {
    act(() => goToStep(10));
    const states = [...map().querySelectorAll('.tick')].map((tick) =>
      tick.getAttribute('data-state'),
    );
    expect(states).toEqual([
      ...new Array<string>(10).fill('done'),
      'here',
      ...new Array<string>(55).fill('ahead'),
    ]);
  });
});

describe('the buttons', () => {
  test('step by the gear', () => {
    fireEvent.click(button('One step forward'));
    expect(stepNow()).toBe(1);
    fireEvent.click(button('timestep'));
    fireEvent.click(button('One step forward'));
    expect(stepNow()).toBe(7);
    fireEvent.click(button('One step back'));
    expect(stepNow()).toBe(0);
    fireEvent.click(button('To the last step'));
    expect(stepNow()).toBe(65);
  });

  test('at an end say that they have nothing to do, and keep the focus', () => {
    const first = button('To the first step');
    first.focus();
    fireEvent.click(first);
    expect(first.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(first);
    expect(button('To the last step').getAttribute('aria-disabled')).toBe('false');
  });
});

describe('playing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  test('does not begin by itself', () => {
    wait(60_000);
    expect(stepNow()).toBe(0);
  });

  test('makes a step every 1.4 s, faster with more speed, and pauses', () => {
    fireEvent.click(button('Play'));
    wait(2 * 1400);
    expect(stepNow()).toBe(2);
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '2' } });
    wait(2 * 700);
    expect(stepNow()).toBe(4);
    fireEvent.click(button('Pause'));
    wait(10_000);
    expect(stepNow()).toBe(4);
  });

  test('stops when somebody else makes a step', () => {
    fireEvent.click(button('Play'));
    wait(1400);
    act(() => stepBy(1));
    expect(useStore.getState().playing).toBe(false);
    wait(10_000);
    expect(stepNow()).toBe(2);
  });

  test('stops at the end', () => {
    act(() => goToStep(64));
    fireEvent.click(button('Play'));
    wait(10_000);
    expect(useStore.getState()).toMatchObject({ playing: false, step: 65 });
  });
});
