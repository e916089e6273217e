import type { CellName } from './settings.ts';

/** The sign of a cell as its line carries it. */
export function CellMark({ cell, path }: { readonly cell: CellName; readonly path: string }) {
  return (
    <svg className="vanishing-mark" data-cell={cell} viewBox="-10 -7 20 14" aria-hidden="true">
      <path d="M-10 0H10" />
      <path d={path} />
    </svg>
  );
}
