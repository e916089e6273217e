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

/** What goes to the clipboard, by its type. */
interface Copied {
  readonly 'text/plain': string;
  readonly 'text/html': string;
}

/**
 * The selected part of the page with every number in full; without a selection, the number that has the focus.
 * Undefined where there is no number in it, and the browser copies as ever.
 */
function copiedNumbers(selection: Selection | null, target: EventTarget): Copied | undefined {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed)
    return oneNumber(target instanceof Element && isNumber(target) ? fullOf(target) : undefined);
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const inside = around instanceof Element ? around : around.parentElement;
  const number = inside?.closest('[data-full]');
  if (number != null) return oneNumber(fullOf(number));
  const part = document.createElement('div');
  part.append(range.cloneContents());
  const numbers = part.querySelectorAll('[data-full]');
  if (numbers.length === 0) return undefined;
  for (const each of numbers) each.textContent = fullOf(each) ?? '';
  return { 'text/plain': textOf(part).trim(), 'text/html': part.innerHTML };
}

const oneNumber = (full: string | undefined): Copied | undefined =>
  full === undefined ? undefined : { 'text/plain': full, 'text/html': full };

const isNumber = (element: Element): boolean => element.matches('[data-full], [data-explain]');

/** The whole number of an element, or of the one number in it. */
const fullOf = (element: Element): string | undefined =>
  (element.matches('[data-full]') ? element : element.querySelector('[data-full]'))?.getAttribute(
    'data-full',
  ) ?? undefined;

const lines = new Set(['TR', 'P', 'DIV', 'LI', 'H2', 'H3', 'CAPTION']);

/** The text as it reads: a line per row and paragraph, cells apart by tabs. What is only heard is left out. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.classList.contains('sr-only')) return '';
  const inner = [...node.childNodes].map(textOf).join('');
  if (lines.has(node.tagName)) return `${inner.trimEnd()}\n`;
  return node.tagName === 'TD' || node.tagName === 'TH' ? `${inner}\t` : inner;
}
