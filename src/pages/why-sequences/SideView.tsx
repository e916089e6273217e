import { AudioLines, CircleOff, Film, Music, Star } from 'lucide-react';
import { useWords } from '../../parts/use-words.ts';
import type { Side } from './sequence-data.ts';
import { whySequencesTexts } from './texts.ts';

const icons = {
  sound: AudioLines,
  notes: Music,
  frames: Film,
  stars: Star,
  nothing: CircleOff,
} as const;

/** What goes in or comes out, piece by piece. */
export function SideView({ side }: { readonly side: Side }) {
  const { texts } = useWords(whySequencesTexts);
  if (side.kind === 'pieces')
    return (
      <>
        <span className="why-pieces" data-by={side.by}>
          {side.pieces.map((piece, at) => (
            <span key={`${at}${piece}`} data-marked={at >= (side.markedFrom ?? side.pieces.length)}>
              {piece}
            </span>
          ))}
        </span>
        {side.markedFrom === undefined ? null : (
          <span className="sr-only">{texts.data.marked}</span>
        )}
      </>
    );
  const Icon = icons[side.kind];
  return (
    <span className="why-recording">
      <Icon aria-hidden="true" /> {texts.data.sides[side.kind]}
    </span>
  );
}
