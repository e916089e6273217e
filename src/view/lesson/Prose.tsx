import { conventionOf } from '../../notation/convention.ts';
import type { Run } from '../../notation/runs.ts';
import { proseRuns } from '../../notation/write-prose.ts';
import { selectConvention } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { Symbols } from '../Symbols.tsx';

/** A sentence of a lesson, its symbols in the notation that the reader chose. */
export function Prose({ children }: { readonly children: string }) {
  const to = useStore(selectConvention);
  const lesson = useStore(({ subject }) => subject?.lesson);
  if (lesson === undefined || lesson.convention === to.id) return <Lowered>{children}</Lowered>;
  const { layers, vocabulary: tokens = [] } = lesson.example;
  const from = conventionOf(lesson.convention);
  const isScalar = layers.some(({ cell }) => cell === 'rnn-scalar');
  return proseRuns(children, { from, to, tokens, isScalar }).map(piece);
}

const piece = (run: Run, index: number) =>
  run.italic === undefined && run.position === undefined ? (
    <Lowered key={`${index}${run.text}`}>{run.text}</Lowered>
  ) : (
    <Symbols key={`${index}${run.text}`} runs={[run]} />
  );

/** Names set as on the slides: b_xh with the xh lowered. */
function Lowered({ children }: { readonly children: string }) {
  return children
    .split(/(?<=\b\p{L})_(\p{L}{1,3})\b/u)
    .map((part, index) => (index % 2 === 1 ? <sub key={`${index}${part}`}>{part}</sub> : part));
}
