import type { Run } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { gatesOfCells, proseRuns } from '../../notation/write-prose.ts';
import { selectConvention } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { useMarking } from '../glossary/MarkedTerms.tsx';
import { isSymbol, markRuns, type Piece } from '../glossary/mark-runs.ts';
import { TermMark } from '../glossary/TermMark.tsx';
import { Symbols } from '../number/Symbols.tsx';

/** A sentence of a lesson, its symbols in the notation that the reader chose, its terms marked where they are to be. */
export function Prose({ children }: { readonly children: string }) {
  const runs = useRuns(children);
  const marking = useMarking();
  const keys = marking?.keysOf.get(children) ?? [];
  if (marking === undefined || keys.length === 0) return runs.map((run) => ({ run })).map(piece);
  return markRuns(runs, marking.glossary.find, keys).map(piece);
}

function useRuns(text: string): readonly Run[] {
  const to = useStore(selectConvention);
  const lesson = useStore(({ subject }) => subject?.lesson);
  if (lesson === undefined || lesson.convention === to.id) return [{ text }];
  const { layers, vocabulary: tokens = [] } = lesson.example;
  const from = conventionOf(lesson.convention);
  const isScalar = layers.some(({ cell }) => cell === 'rnn-scalar');
  const gates = gatesOfCells(layers.map(({ cell }) => (typeof cell === 'string' ? cell : '')));
  return proseRuns(text, { from, to, tokens, isScalar, gates });
}

const piece = ({ run, term }: Piece, index: number) => {
  const key = `${index}${run.text}`;
  if (isSymbol(run)) return <Symbols key={key} runs={[run]} />;
  const text = <Lowered key={key}>{run.text}</Lowered>;
  return term === undefined ? (
    text
  ) : (
    <TermMark key={key} term={term}>
      {text}
    </TermMark>
  );
};

/** Names set as on the slides: b_xh with the xh lowered. */
function Lowered({ children }: { readonly children: string }) {
  return children
    .split(/\b(\p{L})_(\p{L}{1,3})\b/u) // what stands before, the letter, what is lowered
    .map((part, index) => (index % 3 === 2 ? <sub key={`${index}${part}`}>{part}</sub> : part));
}
