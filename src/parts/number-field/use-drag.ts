import { type MouseEvent, type PointerEvent, useId, useRef } from 'react';
import { dragged } from '../../notation/typed-number.ts';
import { endGroup } from '../../store/edit.ts';

/** Px that a pointer may move and still have clicked. */
const slack = 4;

interface Drag {
  readonly x: number;
  readonly value: number;
  readonly last: number;
  readonly moved: boolean;
  readonly isTouch: boolean;
}

/** A finger that taps focuses by itself, and one that drags does not want the keyboard. */
const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';

/**
 * Dragging a field to the left or right changes its number, a step every few px; the whole drag is undone together.
 * A click without movement puts the cursor into the field.
 */
export function useDrag(value: number, step: number, set: (value: number, group: string) => void) {
  const group = `${useId()}dragged`;
  const drag = useRef<Drag>(undefined);
  const onPointerDown = (event: PointerEvent<HTMLInputElement>): void => {
    if (event.button !== 0) return;
    const common = { value, last: value, moved: false, isTouch: isTouch(event) };
    drag.current = { x: event.clientX, ...common };
  };
  const onPointerMove = (event: PointerEvent<HTMLInputElement>): void => {
    const start = drag.current;
    if (start === undefined || (event.buttons & 1) === 0) return;
    const pixels = event.clientX - start.x;
    if (!start.moved && Math.abs(pixels) < slack) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const wanted = dragged(start.value, pixels, event.shiftKey ? 10 * step : step);
    drag.current = { ...start, last: wanted, moved: true };
    if (wanted !== start.last) set(wanted, group);
  };
  const onPointerUp = (event: PointerEvent<HTMLInputElement>): void => {
    if (drag.current === undefined) return;
    if (drag.current.moved) endGroup();
    drag.current = undefined;
    if (!isTouch(event)) event.currentTarget.focus();
  };
  const onPointerCancel = (): void => {
    if (drag.current?.moved === true) endGroup();
    drag.current = undefined;
  };
  // a field that is not focused yet would select text while it is dragged
  const onMouseDown = (event: MouseEvent<HTMLInputElement>): void => {
    const isFocused = document.activeElement === event.currentTarget;
    if (!isFocused && drag.current?.isTouch === false) event.preventDefault();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onMouseDown };
}
