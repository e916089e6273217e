import { useTexts } from '../../parts/scenery.tsx';
import { isDone, standOf } from '../../store/progress.ts';
import { useStore } from '../../store/store.ts';

/** How far the reader is with a lesson, in words behind a mark; nothing before it was opened. */
export function CardProgress({ slug }: { readonly slug: string }) {
  const texts = useTexts().home;
  const stand = useStore(({ progress }) => standOf(progress, slug));
  if (stand === undefined) return null;
  const { walked, right, questions } = stand;
  const said = [
    walked ? texts.walked : texts.opened,
    ...(right.length > 0 ? [texts.right(right.length, questions)] : []),
  ];
  return (
    <span className="home-progress" data-done={isDone(stand)}>
      {said.join(' · ')}
    </span>
  );
}
