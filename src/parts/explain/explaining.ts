import type {
  ClipboardEvent,
  FocusEvent,
  KeyboardEvent,
  MouseEvent,
  PointerEvent,
  SyntheticEvent,
} from 'react';
import { explainNumber, explainTerm, lightNumber } from '../../store/explaining.ts';
import { readRef } from '../../trace/block.ts';
import { copiedNumbers } from './copied-numbers.ts';
import { refTextOf } from './number-stop.ts';

/** What makes every number below an element explain itself, light up wherever it stands, and be copied in full. */
export const explaining = {
  onClick: (event: MouseEvent): void => {
    if (isOfAnotherControl(event) || isSelecting(event.target)) return;
    askAbout(event);
  },
  onKeyDown: (event: KeyboardEvent): void => {
    const { key, target } = event;
    const isNumber = target instanceof Element && target.matches('[data-explain], [data-ref]');
    if (!isNumber || (key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    askAbout(event);
  },
  onPointerOver: ({ target }: PointerEvent): void => lightNumber(refTextOf(target)),
  onPointerLeave: (): void => lightNumber(undefined),
  onFocus: ({ target }: FocusEvent): void => lightNumber(refTextOf(target)),
  onBlur: (): void => lightNumber(undefined),
  onCopy: (event: ClipboardEvent): void => {
    const copied = copiedNumbers(document.getSelection(), event.target);
    if (copied === undefined) return;
    for (const [type, text] of Object.entries(copied)) event.clipboardData.setData(type, text);
    event.preventDefault();
  },
} as const;

function askAbout({ target }: SyntheticEvent): void {
  const ref = readRef(refTextOf(target) ?? '');
  if (ref === undefined) return;
  const isWithin = target instanceof Element && target.closest('.explain') !== null;
  (isWithin ? explainTerm : explainNumber)(ref);
}

const isOfAnotherControl = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('button, a, label, input, select, summary') !== null;

/** Whether a text is being selected with the pointer: the click at its end asks nothing. */
function isSelecting(target: EventTarget): boolean {
  const selection = document.getSelection();
  return (
    selection !== null &&
    !selection.isCollapsed &&
    target instanceof Node &&
    selection.getRangeAt(0).intersectsNode(target)
  );
}
