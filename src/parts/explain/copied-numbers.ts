/** What goes to the clipboard, by its type. */
interface Copied {
  readonly 'text/plain': string;
  readonly 'text/html': string;
}

/**
 * The selected part of the page with every number in full; without a selection, the number that has the focus.
 * Undefined where there is no number in it, and the browser copies as ever.
 */
export function copiedNumbers(
  selection: Selection | null,
  target: EventTarget,
): Copied | undefined {
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
