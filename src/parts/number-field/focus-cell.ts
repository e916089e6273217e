/** Moves the focus from a cell of a grid to the one below (or above); stays where there is none. */
export function focusCell(field: HTMLElement, by: 1 | -1): void {
  const [row, column] = (field.dataset.cell ?? '').split(',');
  const wanted = `[data-cell="${Number(row) + by},${column}"]`;
  const found = field.closest('table')?.querySelector<HTMLElement>(wanted);
  if (found != null) found.focus();
}
