import { type RefObject, useEffect } from 'react';

/**
 * Scrolls a box, and nothing around it, so far that the cells of the present step stand in it, whenever `shown` changes.
 * Waits for the page to be laid out, so that a step does not.
 */
export function useFollow(box: RefObject<HTMLElement | null>, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what moves the marked cells
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => box.current !== null && follow(box.current));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [box, shown]);
}

function follow(box: HTMLElement): void {
  const cells = [...box.querySelectorAll('td[data-here]')];
  const [first] = cells;
  const last = cells.filter((cell) => cell.parentElement === first?.parentElement).at(-1);
  const group = first?.closest('tbody') ?? box.querySelector('tbody[data-here]');
  const table = group?.closest('table');
  if (group == null || table == null) return;
  const view = box.getBoundingClientRect();
  const rows = group.getBoundingClientRect();
  const head = table.tHead?.getBoundingClientRect().height ?? 0;
  box.scrollTop += offset(rows.top, rows.bottom, view.top + head, view.bottom);
  if (first === undefined || last === undefined) return;
  const side = group.querySelector('th')?.getBoundingClientRect().width ?? 0;
  const [left, right] = [first.getBoundingClientRect().left, last.getBoundingClientRect().right];
  box.scrollLeft += offset(left, right, view.left + side, view.right);
}

/** How far [from, to] has to move to lie between two edges; its beginning counts where it is too long. */
function offset(from: number, to: number, first: number, last: number): number {
  if (from < first) return from - first;
  return to > last ? Math.min(to - last, from - first) : 0;
}

/** Brings a part of a box to its top; where the box shows everything, the page moves. */
export function scrollTo(box: HTMLElement | null, selector: string): void {
  const part = box?.querySelector(selector);
  if (box === null || part == null) return;
  if (box.scrollHeight <= box.clientHeight) part.scrollIntoView();
  else box.scrollTop += part.getBoundingClientRect().top - box.getBoundingClientRect().top;
}
