import type { TermFinder } from '../../lessons/glossary/find-terms.ts';
import type { Term } from '../../lessons/glossary/term.ts';
import type { Run } from '../../notation/runs.ts';

/** A piece of a text, and the term that it is, where it is one. */
export interface Piece {
  readonly run: Run;
  readonly term?: Term;
}

export const isSymbol = ({ italic, position }: Run): boolean =>
  italic !== undefined || position !== undefined;

/** The runs of a text, cut where one of the wanted terms (by key) stands for the first time; symbols stay whole. */
export function markRuns(
  runs: readonly Run[],
  find: TermFinder,
  wanted: readonly string[],
): readonly Piece[] {
  const left = new Set(wanted);
  return runs.flatMap((run) => {
    if (isSymbol(run)) return [{ run }];
    const pieces: Piece[] = [];
    let end = 0;
    for (const found of find(run.text)) {
      if (!left.delete(found.term.key)) continue;
      pieces.push({ run: { text: run.text.slice(end, found.start) } });
      pieces.push({ run: { text: run.text.slice(found.start, found.end) }, term: found.term });
      end = found.end;
    }
    pieces.push({ run: { text: run.text.slice(end) } });
    return pieces.filter((piece) => piece.run.text !== '');
  });
}
